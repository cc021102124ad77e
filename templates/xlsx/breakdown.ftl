<#ftl output_format="XHTML">
<#-- Every goal by unit and by category: what each part reaches, how many tickets, what it adds to the distance. -->
<#import "styles.ftl" as styles>

<#assign cuts = [{"by": "column.unit", "key": "units"}, {"by": "column.category", "key": "categories"}]>
<#-- From the largest part on, what helps and what hurts. -->
<#assign helping = ["#1f7a4d", "#4f9e78", "#8cc1a4", "#bfdccb", "#dcece3"]>
<#assign hurting = ["#8f1f1f", "#b64a45", "#d07f78", "#e3aca6", "#f0d2cf"]>

<#function parted><#return pages[0].goals?filter(goal -> (goal.units!)?size + (goal.categories!)?size gt 0)></#function>

<#-- Rows of the table, in its order: goal, cut, part. -->
<#function rows>
  <#local found = []>
  <#list parted() as goal><#list cuts as cut><#list goal[cut.key]![] as part><#local found = found + [{"goal": goal, "cut": cut, "part": part, "at": 5 + found?size}]></#list></#list></#list>
  <#return found>
</#function>

<#-- How many lines the rows take in print, those with a long goal two. -->
<#function lines><#return rows()?size + rows()?filter(row -> row.goal.says?length gt 48)?size></#function>

<#-- Rows of a goal's categories that add something to the distance; of its units where it has no such categories. -->
<#function adding goal>
  <#local own = rows()?filter(row -> row.goal.id == goal.id && row.part.adds?? && row.part.adds.value != 0)>
  <#local categories = own?filter(row -> row.cut.key == "categories")>
  <#return (categories?size gt 1)?then(categories, own?filter(row -> row.cut.key == "units"))>
</#function>

<#function format unit>
  <#if unit == "points"><#return msg("workbook.format.points")></#if>
  <#return (unit == "plain")?then("+#,##0.00;−#,##0.00", "+#,##0;−#,##0")>
</#function>

<#-- Whether there are counts whose parts are shares. -->
<#function shared><#return rows()?filter(row -> row.part.share??)?size gt 0></#function>

<#macro sheet>
<#if parted()?size gt 0>
<sheet name="${msg("workbook.sheet.breakdown")}" freeze-rows="4" freeze-columns="3">
<columns><column width="50"/><column width="10"/><column width="25"/><column width="13"/><column width="12"/><column width="15"/><#if shared()><column width="11"/></#if><column width="20"/></columns>
<#-- Heads are repeated where the table itself goes on, not over charts alone. -->
<@styles.print (lines() gt 24)?then("4:4", "")/>
<@styles.title msg("workbook.sheet.breakdown") msg("workbook.breakdown.lead") 7/>
<table name="Breakdown">
<head style="head" height="48"><title>${msg("workbook.breakdown.goal")}</title><title>${msg("workbook.breakdown.by")}</title><title>${msg("column.part")}</title><title style="right">${msg("column.actual")}</title><title style="right">${msg("column.tickets")}</title><title style="right">${msg("workbook.breakdown.adds")}</title><#if shared()><title style="right">${msg("column.share")}</title></#if><title style="gap">${msg("column.clear")}</title></head>
<#list rows() as row>
<row style="line"><text style="wrap">${row.goal.says}</text><text style="grey">${msg(row.cut.by)}</text><text style="strong">${row.part.name}</text><@styles.figure row.part.actual!{}/><@styles.figure row.part.n!{} "grey"/><@styles.change row.part.adds!{}/><#if shared()><@styles.figure row.part.share!{} "grey"/></#if><text style="gap grey">${msg("difference." + row.part.difference)}</text></row>
</#list>
</table>
<data-bar range="Breakdown[${msg("column.tickets")}]" color="#c6d1dc"/>
<#local top = 6 + rows()?size>
<#list parted()?filter(goal -> adding(goal)?size gt 1) as goal>
<row height="10"/>
<row height="24"<#if goal?index % 2 == (lines() gt 13)?then(0, 1)> break="before"</#if>><text style="section">${msg("workbook.chart.contributions", {"goal": goal.says})}</text></row>
<row/><row/><row/><row/><row/><row/><row/><row/><row/>
<@contributions goal=goal from="A" to="G" top=(top + 2 + 11 * goal?index) height=8/>
</#list>
</sheet>
</#if>
</#macro>

<#-- What each part adds to the distance between value and target, stacked from the target on: to the right what lifts the
     value, to the left what lowers it. -->
<#macro contributions goal from to top height titled=false>
<#local parts = adding(goal)>
<#local sheet = "'" + msg("workbook.sheet.breakdown") + "'!">
<chart at="${from}${top?c}:${to}${(top + height)?c}"<#if titled> title="${msg("workbook.chart.contributions", {"goal": (goal.metric.short)!goal.says})}"</#if> direction="across" stacking="stacked" legend="bottom" alt="${msg("workbook.chart.contributions.alt", {"goal": goal.says})}">
<categories range="${sheet}B${parts[0].at?c}"/>
<#local sorted = parts?sort_by(["part", "adds", "value"])?reverse>
<#local longest = [sorted?first.part.adds.value?abs, sorted?last.part.adds.value?abs]?max>
<#list sorted as row>
<#-- The strongest colour stands for the largest part of its side. -->
<#local lifts = row.part.adds.value gt 0>
<#local place = lifts?then(row?index, sorted?size - 1 - row?index)>
<bars title="${row.part.name}" range="${sheet}F${row.at?c}" color="${(lifts == (goal.direction != "lower"))?then(helping, hurting)[[place, 4]?min]}"<#if row.part.adds.value?abs gte longest / 8> labels="all"</#if> format="${format(row.part.adds.unit)}"/>
</#list>
<category-axis hidden="true"/>
<value-axis format="${format(parts[0].part.adds.unit)}" gridlines="true"/>
</chart>
</#macro>
