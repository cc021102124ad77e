<#ftl output_format="XHTML">
<#-- The tickets behind the goals: the scope's own, no names of people. Formulas on Goals name these columns. -->
<#import "styles.ftl" as styles>
<#import "counts.ftl" as counts>

<#-- The plain columns, and after them for each way of counting those that it has. -->
<#assign plain = ["ticket", "unit", "category", "channel", "priority", "status", "created", "first-answer", "solved", "rating", "answers", "reopens"]>
<#assign parts = ["counts", "minutes", "points", "reached", "when"]>
<#assign widths = {"counts": 21, "minutes": 13, "points": 11, "reached": 12, "when": 17}>
<#-- What the reader may change; all else follows or only says where the ticket comes from. -->
<#assign changeable = ["status", "created", "first-answer", "solved", "rating", "answers", "reopens", "minutes", "points", "reached"]>

<#macro sheet>
<#local tickets = workbook.tickets>
<#local titles = tickets.titles>
<#if tickets.columns?size gt 0>
<#local formulas = []>
<#local next = plain?size>
<#list tickets.columns as column>
  <#local at = {}>
  <#list parts as part><#if column[part]??><#local at = at + {part: styles.letter(next)}><#local next = next + 1></#if></#list>
  <#local formulas = formulas + [counts.formula(column, at)]>
</#list>
<sheet name="${msg("workbook.sheet.tickets")}" freeze-rows="1" freeze-columns="1" tab="#c6d1dc">
<columns><column width="12"/><column width="14"/><column width="24"/><column width="10"/><column width="10"/><column width="17"/><column width="17" count="3"/><column width="18"/><column width="11"/><column width="16"/><#list tickets.columns as column><#list parts as part><#if column[part]??><column width="${widths[part]}"/></#if></#list></#list><column width="34"/><column width="8"/></columns>
<@styles.print repeat="1:1" wide=2 columns="A:A"/>
<table name="Tickets">
<head style="head strong" height="48"><#list plain as key><title style="${head(key)}">${titles[key]}</title></#list><#list tickets.columns as column><#list parts as part><#if column[part]??><title style="${head(part)}">${column[part]}</title></#if></#list></#list><title style="gap">${titles.file}</title><title style="right">${titles.line}</title></head>
<#list tickets.rows as row>
<row style="row"><#if row.link??><link to="${row.link}" style="link">${row.ticket}</link><#else><text>${row.ticket}</text></#if><text>${row.unit}</text><text>${row.category}</text><text>${row.channel}</text><text>${row.priority}</text><text>${row.status}</text><@moment row.created!""/><@moment row["first-answer"]!""/><@moment row.solved!""/><text style="gap">${row.rating}</text><@count row.answers!""/><@count row.reopens!""/><#list tickets.columns as column><@counted column row.cells[column?index] formulas[column?index]/></#list><text style="gap grey">${row.file}</text><number style="grey right">${row.line?c}</number></row>
</#list>
</table>
<#if tickets.rows?size gt 0>
<choices range="Tickets[${titles.status}]" values="${words("workbook.status.", ["new", "open", "pending-customer", "pending-internal", "on-hold", "solved", "closed", "cancelled"])}"/>
<choices range="Tickets[${titles.rating}]" values="${words("workbook.rating.", ["good", "bad", "offered"])}"/>
</#if>
</sheet>
</#if>
</#macro>

<#-- Words to choose from; Excel takes none with a comma. -->
<#function words start keys><#return keys?map(key -> msg(start + key))?filter(word -> !word?contains(","))?join("|")></#function>

<#function head key>
  <#local side = ["created", "first-answer", "solved", "answers", "reopens", "minutes", "points", "when"]?seq_contains(key)?then("right", ["rating", "counts"]?seq_contains(key)?then("gap", ""))>
  <#return side + changeable?seq_contains(key)?then(" input", "")>
</#function>

<#-- The cells of one way of counting; what it counts for follows from the row where that tells it. -->
<#macro counted column cell formula>
<#if cell.live?? && formula != ""><formula type="text" value="${cell.counts!""}" style="gap">${formula}</formula><#elseif cell.counts??><text style="gap">${cell.counts}</text><#else><empty/></#if><#if column.minutes??><#if cell.minutes??><number style="tenth">${cell.minutes}</number><#else><empty/></#if></#if><#if column.points??><#if cell.points??><number style="tenth">${cell.points}</number><#else><empty/></#if></#if><#if column.reached??><#if cell.reached??><text>${cell.reached}</text><#else><empty/></#if></#if><#if column.when??><@moment cell.when!""/></#if></#macro>

<#macro moment at><#if at == ""><empty/><#else><dateTime style="moment">${at}</dateTime></#if></#macro>
<#macro count of><#if of == ""><empty/><#else><number style="count">${of}</number></#if></#macro>
