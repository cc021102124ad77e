<#ftl output_format="XHTML">
<#-- The tickets behind the goals: the scope's own, no names of people. Formulas on Goals name these columns. -->
<#import "styles.ftl" as styles>

<#macro sheet>
<#local tickets = workbook.tickets>
<#local titles = tickets.titles>
<#if tickets.columns?size gt 0>
<sheet name="${msg("workbook.sheet.tickets")}" freeze-rows="1" freeze-columns="1" tab="#c6d1dc">
<columns><column width="12"/><column width="14"/><column width="24"/><column width="10"/><column width="10"/><column width="13"/><column width="17" count="3"/><column width="18"/><column width="9" count="2"/><#list tickets.columns as column><column width="21"/><#if column.minutes??><column width="14"/></#if><#if column.reached??><column width="12"/></#if></#list><column width="34"/><column width="8"/></columns>
<@styles.print repeat="1:1" wide=2 columns="A:A"/>
<table name="Tickets">
<head style="head strong" height="46"><#list ["ticket", "unit", "category", "channel", "priority", "status", "created", "first-answer", "solved", "rating", "answers", "reopens"] as key><title<#if ["created", "first-answer", "solved", "answers", "reopens"]?seq_contains(key)> style="right"<#elseif key == "rating"> style="gap"</#if>>${titles[key]}</title></#list><#list tickets.columns as column><title style="gap">${column.counts}</title><#if column.minutes??><title style="right">${column.minutes}</title></#if><#if column.reached??><title>${column.reached}</title></#if></#list><title style="gap">${titles.file}</title><title style="right">${titles.line}</title></head>
<#list tickets.rows as row>
<row style="row"><#if row.link??><link to="${row.link}" style="link">${row.ticket}</link><#else><text>${row.ticket}</text></#if><text>${row.unit}</text><text>${row.category}</text><text>${row.channel}</text><text>${row.priority}</text><text>${row.status}</text><@moment row.created!""/><@moment row["first-answer"]!""/><@moment row.solved!""/><text style="gap">${row.rating}</text><@count row.answers!""/><@count row.reopens!""/><#list tickets.columns as column><#local cell = row.cells[column?index]><#if cell.counts??><text style="gap">${cell.counts}</text><#else><empty/></#if><#if column.minutes??><#if cell.minutes??><number style="tenth">${cell.minutes}</number><#else><empty/></#if></#if><#if column.reached??><#if cell.reached??><text>${cell.reached}</text><#else><empty/></#if></#if></#list><text style="gap grey">${row.file}</text><number style="grey right">${row.line?c}</number></row>
</#list>
</table>
</sheet>
</#if>
</#macro>

<#macro moment at><#if at == ""><empty/><#else><dateTime style="moment">${at}</dateTime></#if></#macro>
<#macro count of><#if of == ""><empty/><#else><number style="count">${of}</number></#if></#macro>
