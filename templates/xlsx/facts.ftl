<#ftl output_format="XHTML">
<#-- The figures of the facts file behind goals: a row each, and for each goal's metric by how much it enters. Formulas on Goals name these columns. -->
<#import "styles.ftl" as styles>

<#macro sheet>
<#local facts = workbook.facts>
<#if facts.rows?size gt 0>
<sheet name="${msg("workbook.sheet.facts")}" freeze-rows="1" freeze-columns="1" tab="#c6d1dc">
<columns><column width="24"/><column width="24"/><column width="20"/><column width="15"/><#list facts.columns as title><column width="16"/></#list></columns>
<@styles.print repeat="1:1"/>
<table name="Facts">
<head style="head strong" height="32"><title>${facts.titles.key}</title><title>${facts.titles.period}</title><title>${facts.titles.unit}</title><title style="right input">${facts.titles.value}</title><#list facts.columns as title><title style="right input">${title}</title></#list></head>
<#list facts.rows as row>
<row style="row"><text>${row.key}</text><text>${row.period}</text><text>${row.unit}</text><number>${row.value}</number><#list row.weights as weight><#if weight == ""><empty/><#else><number style="grey">${weight}</number></#if></#list></row>
</#list>
</table>
</sheet>
</#if>
</#macro>
