<#ftl output_format="XHTML">
<#-- Thirteen periods of every goal, with the target as it was then. -->
<#import "../theme.ftl" as theme>
<#import "styles.ftl" as styles>

<#macro sheet>
<#local page = pages[0]>
<#local shown = page.goals?filter(goal -> goal.history?? && goal.history?size gt 0)>
<#if shown?size gt 0>
<sheet name="${msg("workbook.sheet.trend")}" freeze-rows="3">
<columns><column width="16"/><column width="12" count="2"/><column width="13"/><column width="10"/><column width="27"/><column width="3"/><column width="11" count="8"/></columns>
<@styles.print/>
<@styles.title msg("workbook.sheet.trend") msg("workbook.trend.lead") 14/>
<#local top = 4>
<#list page.goals as goal>
<#if goal.history?? && goal.history?size gt 0>
<row height="26"><text style="section">${goal.says}</text></row>
<row style="head" height="30"><text>${msg("workbook.trend.period")}</text><text style="right">${msg("column.actual")}</text><text style="right">${msg("workbook.goals.target")}</text><text style="right">${msg("workbook.trend.away." + goal.unit)}</text><text style="right">${msg("column.tickets")}</text><text style="gap">${msg("workbook.goals.status")}</text></row>
<block name="trend_${goal?index + 1}">
<#list goal.history as point>
<row style="line<#if point?is_last> strong</#if>"><text>${point.ofYear}</text><@styles.figure point.actual!{}/><@styles.figure point.target!{} "grey"/><@away point goal.unit/><@styles.figure point.n "grey"/><text style="gap">${point.status.word}</text></row>
</#list>
</block>
<row/><row/><row/>
<@styles.statuses "trend_${goal?index + 1}[F]" "F"/>
<@chart goal goal?index + 1 top/>
<#local top = top + 5 + goal.history?size>
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

<#macro chart goal nth top>
<#if goal.history?filter(point -> point.actual??)?size gt 0>
<chart at="H${top + 1}:O${top + 1 + [goal.history?size, 9]?max}" legend="bottom" alt="${msg("workbook.chart.trend.alt", {"goal": goal.says})}">
<categories range="trend_${nth}[A]"/>
<line title="${msg("column.actual")}" range="trend_${nth}[B]" color="${theme.accent}" labels="last" format="${(goal.unit == "fraction")?then("0.0%", "#,##0")}"/>
<#if goal.history?filter(point -> point.target??)?size gt 0><line title="${msg("workbook.chart.target")}" range="trend_${nth}[C]" color="${theme.ink}" stroke="dashed"/></#if>
<value-axis format="${(goal.unit == "fraction")?then("0%", "#,##0")}" gridlines="true"/>
</chart>
</#if>
</#macro>
