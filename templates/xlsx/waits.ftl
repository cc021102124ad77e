<#ftl output_format="XHTML">
<#-- The single waits behind goals that may count a ticket several times. Formulas on Goals name these columns. -->
<#import "styles.ftl" as styles>

<#macro sheet>
<#local titles = workbook.waits.titles>
<#if workbook.waits.rows?size gt 0>
<sheet name="${msg("workbook.sheet.waits")}" freeze-rows="1" freeze-columns="1" tab="#c6d1dc">
<columns><column width="12"/><column width="14"/><column width="24"/><column width="32"/><column width="17"/><column width="12"/><column width="13"/><column width="34"/><column width="8"/></columns>
<@styles.print repeat="1:1"/>
<table name="Waits">
<head style="head strong" height="32"><title>${titles.ticket}</title><title>${titles.unit}</title><title>${titles.category}</title><title>${titles.what}</title><title style="right">${titles.until}</title><title style="gap input">${titles.counts}</title><title style="right input">${titles.minutes}</title><title style="gap">${titles.file}</title><title style="right">${titles.line}</title></head>
<#list workbook.waits.rows as row>
<row style="row"><#if row.link??><link to="${row.link}" style="link">${row.ticket}</link><#else><text>${row.ticket}</text></#if><text>${row.unit}</text><text>${row.category}</text><text>${row.what}</text><dateTime style="moment">${row.until}</dateTime><text style="gap">${row.counts}</text><#if row.minutes??><number style="tenth">${row.minutes}</number><#else><empty/></#if><text style="gap grey">${row.file}</text><number style="grey right">${row.line?c}</number></row>
</#list>
</table>
</sheet>
</#if>
</#macro>
