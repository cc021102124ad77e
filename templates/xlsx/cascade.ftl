<#ftl output_format="XHTML">
<#-- How the goals cascade: each level counted from its own tickets; for a team, the goals it carries. -->
<#import "styles.ftl" as styles>

<#macro sheet>
<#local page = pages[0]>
<#if page.cascade?? && page.cascade?size gt 1><@levels page/><#elseif page.carries?? && page.carries?size gt 0><@carries page/></#if>
</#macro>

<#macro levels page>
<sheet name="${msg("workbook.sheet.cascade")}" freeze-rows="5" freeze-columns="1">
<columns><column width="22"/><#list page.goals as goal><column width="15"/><column width="11.5"/><column width="8.5"/><column width="8"/><column width="17"/></#list></columns>
<#-- A few levels stand on one page. -->
<@styles.print repeat="4:5" high=(page.cascade?size lte 20)?then(1, 0)/>
<@styles.title msg("heading.cascade") msg("heading.cascade.note") 1 + 5 * page.goals?size/>
<row height="24"><empty/><#list page.goals as goal><text style="strong gap" across="5">${goal.says}</text></#list></row>
<row style="head" height="32"><text>${msg("column.carries")}</text><#list page.goals as goal><text style="gap">${msg("workbook.goals.measure")}</text><text style="right">${msg("column.actual")}</text><text style="right">${msg("workbook.goals.target")}</text><text style="right">${msg("column.tickets")}</text><text style="gap">${msg("workbook.goals.status")}</text></#list></row>
<block name="cascade">
<#list page.cascade as row>
<row style="line"<#if !row.cells?filter(cell -> ((cell.metric.short)!"")?length gt 16 || (cell.id?? && cell.status.word?length gt 15))?has_content> height="22"</#if>><text style="${["strong", "gap", "deep"][[row.depth, 2]?min]}">${(row.depth == 0)?then((row.name == "")?then((pack.unit == "")?then(pack.roleTitle, pack.unit), row.name), row.name)}</text><#list row.cells as cell><text style="gap grey wrap">${(cell.metric.short)!""}</text><@standing cell/></#list></row>
</#list>
</block>
<#list page.goals as goal><#local letter = styles.letter(5 * goal?index + 5)><@styles.statuses "cascade[" + letter + "]" letter/></#list>
</sheet>
</#macro>

<#macro standing cell>
<#if cell.id??><@styles.figure cell.actual!{} "strong"/><@styles.figure (cell.ladder.target)!{} "grey"/><@styles.figure cell.n "grey"/><text style="gap wrap" figure="${cell.status.figure}">${cell.status.word}</text><#else><empty/><empty/><empty/><empty/></#if>
</#macro>

<#macro carries page>
<sheet name="${msg("workbook.sheet.cascade")}" freeze-rows="4">
<columns><column width="32"/><column width="11.5"/><column width="10"/><column width="20"/><column width="34"/><column width="10" count="2"/><column width="9"/><column width="20"/><column width="18"/></columns>
<@styles.print "4:4"/>
<@styles.title msg("heading.carries") msg("heading.cascade.note") 10/>
<row style="head" height="32"><text>${msg("column.team-goal")}</text><text style="right">${msg("column.actual")}</text><text style="right">${msg("workbook.goals.target")}</text><text style="gap">${msg("workbook.goals.status")}</text><text>${msg("column.carries-goal")}</text><text style="right">${msg("column.there")}</text><text style="right">${msg("workbook.goals.target")}</text><text style="right">${msg("column.tickets")}</text><text style="gap">${msg("workbook.goals.status")}</text><empty/></row>
<block name="cascade">
<#list page.carries as one>
<row style="line" height="34"><text style="strong wrap">${one.own.says}</text><@styles.figure one.own.actual!{} "strong"/><@styles.figure (one.own.ladder.target)!{} "grey"/><text style="gap wrap" figure="${one.own.status.figure}">${one.own.status.word}</text><text style="wrap">${msg("carries", {"role": one.role, "goal": one.next.says})}</text><@standing one.next/><text style="grey wrap">${msg("link." + one.link)}</text></row>
</#list>
</block>
<@styles.statuses "cascade[D]" "D"/><@styles.statuses "cascade[I]" "I"/>
</sheet>
</#macro>
