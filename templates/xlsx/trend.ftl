<#ftl output_format="XHTML">
<#-- Thirteen periods of every goal, with the target as it was then. -->
<#import "../theme.ftl" as theme>
<#import "styles.ftl" as styles>

<#macro sheet>
<#local page = pages[0]>
<#local shown = page.goals?filter(goal -> goal.history?? && goal.history?size gt 0)>
<#if shown?size gt 0>
<sheet name="${msg("workbook.sheet.trend")}" freeze-rows="3">
<columns><column width="12"/><column width="13"/><column width="12"/><column width="13"/><column width="9"/><column width="19"/><column width="12" count="3"/><column width="3"/><column width="10" count="7"/></columns>
<@styles.print/>
<@styles.title msg("workbook.sheet.trend") msg("workbook.trend.lead") 17/>
<#local top = 4>
<#list page.goals as goal>
<#if goal.history?? && goal.history?size gt 0>
<row height="26"<#if goal?index gt 0 && (goal?index % 2 == 0 || goal.history?size gt 10)> break="before"</#if>><text style="section">${goal.says}</text></row>
<#local ahead = forecast(goal)>
<row style="head" height="32"><text>${msg("workbook.trend.period")}</text><text style="right">${msg("column.actual")}</text><text style="right">${msg("workbook.goals.target")}</text><text style="right">${msg("workbook.trend.away." + goal.unit)}</text><text style="right">${msg("column.tickets")}</text><text style="gap">${msg("workbook.goals.status")}</text><#list ["forecast", "low", "high"] as key><text style="right"><#if ahead?size gt 0>${msg("workbook.trend." + key)}</#if></text></#list></row>
<block name="trend_${goal?counter}">
<#list goal.history as point>
<row style="line<#if point?is_last> strong</#if>"><text>${point.ofYear}</text><@styles.figure point.actual!{}/><@styles.figure point.target!{} "grey"/><@away point goal.unit/><@styles.figure point.n "grey"/><text style="gap">${point.status.word}</text><#list 1..3 as one><#if point?is_last && ahead?size gt 0 && point.actual??><formula type="${styles.type(goal.unit)}" value="${point.actual.value?c}" style="${goal.unit} grey">B{row}</formula><#else><empty/></#if></#list></row>
</#list>
<#if ahead?size gt 0><row style="line"><text style="grey">${msg("workbook.trend.forecast")}</text><empty/><@styles.figure (goal.history?last.target)!{} "grey"/><empty/><empty/><empty/><@styles.figure ahead.rest/><@styles.figure ahead.restLow!{} "grey"/><@styles.figure ahead.restHigh!{} "grey"/></row></#if>
</block>
<row><text style="grey wrap" across="9">${whole(goal)}</text></row><row/>
<#-- A chart is ten rows high at least: the next goal stands below it. -->
<#local spare = [0, 8 - goal.history?size - (ahead?size gt 0)?then(1, 0)]?max>
<#list 0..<spare as one><row/></#list>
<@styles.statuses "trend_${goal?counter}[F]" "F"/>
<#if goal.history?filter(point -> point.actual??)?size gt 0><@chart goal=goal nth=goal?counter from="K" to="Q" top=(top + 1) height=[goal.history?size, 10]?max/></#if>
<#local top = top + 4 + goal.history?size + (ahead?size gt 0)?then(1, 0) + spare>
</#if>
</#list>
</sheet>
</#if>
</#macro>

<#macro away point unit>
<#if point.actual?? && point.target??>
<#local times = (unit == "fraction")?then(100, 1)>
<formula type="number" value="${((point.actual.value - point.target.value) * times)?c}" style="${{"fraction": "points", "minutes": "more-minutes"}[unit]!"more-count"}">(B{row}-C{row})*${times}</formula>
<#else><empty/></#if>
</#macro>

<#-- The forecast of a goal whose rest can be told; else nothing. -->
<#function forecast goal>
  <#if (goal.outlook.forecast.rest)?? && goal.history?filter(point -> point.actual??)?size gt 1><#return goal.outlook.forecast></#if>
  <#return {}>
</#function>

<#-- What the whole time comes to, said apart from what the rest brings. -->
<#function whole goal>
  <#if !(goal.outlook.forecast??)><#return ""></#if>
  <#local ahead = goal.outlook.forecast>
  <#if ahead.low??><#return msg("story.forecast", {"day": goal.outlook.until, "value": ahead.value.text, "low": ahead.low.text, "high": ahead.high.text, "reached": ahead.reached?string})></#if>
  <#return msg("story.forecast.pace", {"day": goal.outlook.until, "value": ahead.value.text, "reached": ahead.reached?string})>
</#function>

<#-- Places of the goals that have more than one period to draw. -->
<#function drawn goals>
  <#local found = []>
  <#list goals as goal><#if goal.history?? && goal.history?filter(point -> point.actual??)?size gt 1><#local found = found + [goal?index]></#if></#list>
  <#return found>
</#function>

<#macro chart goal nth from to top height titled=false>
<#local axis = {"fraction": msg("workbook.format.share"), "minutes": msg("workbook.format.axis.minutes")}[goal.unit]!"#,##0">
<#local label = {"fraction": msg("workbook.format.fraction"), "minutes": msg("workbook.format.axis.minutes")}[goal.unit]!"#,##0">
<chart at="${from}${top?c}:${to}${(top + height)?c}"<#if titled> title="${(goal.metric.short)!goal.says}"</#if> legend="bottom" alt="${msg("workbook.chart.trend.alt", {"goal": goal.says})}">
<categories range="trend_${nth}[A]"/>
<line title="${msg("column.actual")}" range="trend_${nth}[B]" color="${theme.accent}" labels="last" format="${label}"/>
<#if goal.history?filter(point -> point.target??)?size gt 0><line title="${msg("workbook.chart.target")}" range="trend_${nth}[C]" color="${theme.ink}" stroke="dashed"/></#if>
<#if forecast(goal)?size gt 0><line title="${msg("workbook.trend.forecast")}" range="trend_${nth}[G]" color="${theme.accent}" stroke="dashed"/><line title="${msg("workbook.trend.low")}" range="trend_${nth}[H]" color="#b9cbdc"/><line title="${msg("workbook.trend.high")}" range="trend_${nth}[I]" color="#b9cbdc"/></#if>
<value-axis format="${axis}" gridlines="true"/>
</chart>
</#macro>
