<#ftl output_format="XHTML">
<#-- What page one says, with native charts; figures follow the sheet Goals. -->
<#import "../theme.ftl" as theme>
<#import "../pdf/words.ftl" as words>
<#import "styles.ftl" as styles>
<#import "goals.ftl" as goals>

<#assign rows = 15>

<#macro sheet>
<#local page = pages[0]>
<#local n = page.goals?size>
<sheet name="${msg("workbook.sheet.summary")}" freeze-rows="4" tab="#1f4e79">
<columns><column width="46"/><column width="11" count="2"/><column width="11"/><column width="28"/><column width="11"/><column width="17"/><column width="11"/><column width="17"/><column width="10"/></columns>
<@styles.print "" 1/>
<row><text style="title wrap" across="10">${words.headline(page.goals)}</text></row>
<row height="20"><text style="lead" across="10">${words.context(page.goals, page.volumes)}</text></row>
<row height="8"/>
<#if n == 0><row/><#else>
<row height="34" style="head"><text>${msg("column.goal")}</text><text style="right">${msg("column.actual")}</text><text style="right">${msg("workbook.goals.target")}</text><text style="right">${msg("workbook.goals.attainment")}</text><text style="gap">${msg("workbook.goals.status")}</text><text style="right" across="2">${words.againstPrevious(page.goals)}</text><text style="right" across="2">${words.againstLastYear(page.goals)}</text><text style="right">${msg("column.tickets")}</text></row>
<block name="summary">
<#list page.goals as goal><@line goal workbook.goals[goal?index] goal?index + 1/></#list>
</block>
<@styles.statuses "summary[E]" "E"/>
</#if>
<#local used = 4 + n + (n == 0)?then(1, 0)>
<#local used = used + acts(page)>
<@whoActs page/>
<#if n gt 0>
<row height="10"/>
<row height="22"><text style="section">${msg("workbook.chart.attainment")}</text><empty/><empty/><empty/><text style="section">${(trends(page.goals)?size gt 0)?then(msg("workbook.chart.trend"), "")}</text></row>
<#local top = used + 3>
<#if page.goals?filter(goal -> !(goal.actual??) || !(goal.ladder.target??))?size lt n><@standing page n top/></#if>
<#list trends(page.goals) as index>
<#local slot = index?index + 1>
<@trend goal=page.goals[index] index=index columns=["A:D", "E:J"][slot % 2]?split(":") top=(top + (slot / 2)?floor * (rows + 1))/>
</#list>
</#if>
</sheet>
</#macro>

<#-- The goals that have more than one period to draw. -->
<#function trends goals>
  <#local found = []>
  <#list goals as goal><#if goal.history?? && goal.history?filter(point -> point.actual??)?size gt 1><#local found = found + [goal?index]></#if></#list>
  <#return found>
</#function>

<#macro line goal live nth>
<row height="32" style="line"><text style="strong wrap">${goal.says}</text><@linked nth "value" live.value live.unit "big" styles.id((goal.actual)!{})/><@linked nth=nth key="target" value=(live.marks.target)!"" unit=live.unit style="" figure=styles.id((goal.ladder.target)!{})/><@linked nth "attainment" live.attainment "fraction" "" styles.id((goal.attainment)!{})/><formula type="text" value="${goal.status.word}" style="gap" figure="${goal.status.figure}">INDEX(goals,${nth},${goals.number("status")})</formula><@before goal.previous/><@before goal.lastYear/><@linked nth "n" live.n "count" "grey" goal.n.id/></row>
</#macro>

<#-- A cell that repeats one of the sheet Goals; an empty one there is an empty text here. -->
<#macro linked nth key value unit style figure>
<formula type="${(value == "")?then("text", styles.type(unit))}" value="${value}" style="${unit} ${style}"<#if value != ""><@styles.shows figure/></#if>>IF(INDEX(goals,${nth},${goals.number(key)})="","",INDEX(goals,${nth},${goals.number(key)}))</formula>
</#macro>

<#macro before change>
<@styles.figure change.before!{} "grey"/><#if change.delta?? && change.sense != "no-clear-change"><@styles.change of=change.delta style=(change.delta.unit == "points")?then("change", "")/><#else><text style="right grey">${change.word}</text></#if>
</#macro>

<#-- How many rows "who acts" takes. -->
<#function acts page>
  <#if !(page.toAct??) || page.toAct?size == 0><#return 0></#if>
  <#return 3 + page.toAct?size>
</#function>

<#macro whoActs page>
<#if acts(page) gt 0>
<row height="10"/>
<row height="22"><text style="section">${msg("heading.acts")}</text></row>
<row style="head"><text>${msg("column.act-on")}</text><text across="3">${msg("column.cause")}</text><text>${msg("column.who")}</text><text across="4">${msg("column.action")}</text><text style="right">${msg("column.due")}</text></row>
<#list page.toAct as act>
<row style="line" height="32"><text style="wrap"><@what act/></text><text across="3" style="grey wrap"><#if act.cause??>${act.cause.name}</#if></text>
<#if act.actions?size gt 0><text style="wrap">${act.actions?map(action -> action.who)?join("; ")}</text><text across="4" style="wrap">${act.actions?map(action -> action.says)?join("; ")}</text><text style="right">${act.actions?map(action -> action.dueShort)?join("; ")}</text>
<#else><text style="grey">–</text><text across="4" style="grey wrap">${msg("act.none-agreed", {"n": act.inARow, "kind": pack.periodKind})}</text><text style="right grey">–</text></#if></row>
</#list>
</#if>
</#macro>

<#macro what act>
<#if act.guardrail??>${msg("act.guardrail", {"guardrail": act.guardrail.metric.name, "actual": (act.guardrail.actual.text)!msg("none"), "limit": act.guardrail.limit})}<#elseif act.goal.short??>${msg("act.short", {"goal": (act.goal.metric.short)!act.goal.says, "short": act.goal.short.text, "direction": act.goal.direction})}<#else>${(act.goal.metric.short)!act.goal.says}: ${act.goal.status.word}</#if></#macro>

<#-- Attainment of every goal against the full one. Rates share a scale of their own: then values against targets. -->
<#macro standing page n top>
<#local areRates = page.goals?filter(goal -> goal.unit != "fraction" || !(goal.ladder.target??))?size == 0>
<chart at="A${top}:D${top + rows}" direction="across" stacking="overlaid" legend="bottom" alt="${msg("workbook.chart.attainment.alt", {"n": n})}">
<categories range="summary[A]"/>
<#if areRates>
<bars title="${msg("column.actual")}" range="summary[B]" color="#7f9fbe" labels="all" format="0.0%"/>
<bars title="${msg("workbook.goals.target")}" range="summary[C]" color="${theme.ink}" look="outlined"/>
<category-axis reversed="true"/>
<value-axis format="0%" min="0" max="1" step="0.25" gridlines="true"/>
<#else>
<bars title="${msg("workbook.goals.attainment")}" range="summary[D]" color="#7f9fbe" labels="all" format="0.0%"/>
<category-axis reversed="true"/>
<value-axis format="0%" min="0" step="0.5" gridlines="true"/>
</#if>
</chart>
</#macro>

<#macro trend goal index columns top>
<chart at="${columns[0]}${top}:${columns[1]}${top + rows}" title="${(goal.metric.short)!goal.says}" legend="bottom" alt="${msg("workbook.chart.trend.alt", {"goal": goal.says})}">
<categories range="trend_${index + 1}[A]"/>
<line title="${msg("column.actual")}" range="trend_${index + 1}[B]" color="${theme.accent}" labels="last" format="${(goal.unit == "fraction")?then("0.0%", "#,##0")}"/>
<#if goal.history?filter(point -> point.target??)?size gt 0><line title="${msg("workbook.chart.target")}" range="trend_${index + 1}[C]" color="${theme.ink}" stroke="dashed"/></#if>
<value-axis format="${(goal.unit == "fraction")?then("0%", "#,##0")}" gridlines="true"/>
</chart>
</#macro>
