<#ftl output_format="XHTML">
<#-- What page one says, with native charts; figures follow the sheet Goals. -->
<#import "../theme.ftl" as theme>
<#import "../pdf/words.ftl" as words>
<#import "styles.ftl" as styles>
<#import "goals.ftl" as goals>
<#import "trend.ftl" as trends>
<#import "breakdown.ftl" as breakdown>

<#-- How many rows a chart covers. -->
<#assign rows = 11>

<#macro sheet>
<#local page = pages[0]>
<#local n = page.goals?size>
<sheet name="${msg("workbook.sheet.summary")}" freeze-rows="4" tab="#1f4e79">
<columns><column width="40"/><column width="14"/><column width="12" count="2"/><column width="24"/><column width="11"/><column width="19"/><column width="11"/><column width="19"/><column width="10"/><column width="4" hidden="true"/></columns>
<@styles.print "" 1/>
<row><text style="title wrap" across="10">${words.headline(page.goals)}</text></row>
<row height="20"><text style="lead" across="10">${words.context(page.goals, page.volumes)}</text></row>
<row height="8"/>
<#if n == 0><row/><#else>
<row height="32" style="head"><text>${msg("column.goal")}</text><text style="right">${msg("column.actual")}</text><text style="right">${msg("workbook.goals.target")}</text><text style="right">${msg("workbook.goals.attainment")}</text><text style="gap">${msg("workbook.goals.status")}</text><text style="right" across="2">${words.againstPrevious(page.goals)}</text><text style="right" across="2">${words.againstLastYear(page.goals)}</text><text style="right">${msg("column.tickets")}</text></row>
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
<row height="22"><text style="section">${msg("workbook.chart.attainment")}</text><empty/><empty/><empty/><text style="section">${(trends.drawn(page.goals)?size gt 0)?then(msg("workbook.chart.trend"), "")}</text></row>
<@charts page=page top=(used + 3)/>
</#if>
</sheet>
</#macro>

<#-- Where the goals stand, then the course of each, then what makes the distance of the one with the largest gap: in pairs. -->
<#macro charts page top>
<#local slots = []>
<#if page.goals?filter(goal -> goal.actual?? && goal.ladder.target??)?size gt 0><#local slots = slots + [{"kind": "standing"}]></#if>
<#list trends.drawn(page.goals) as index><#local slots = slots + [{"kind": "trend", "index": index}]></#list>
<#if slots?size % 2 == 1 && page.gap?? && breakdown.parted()?filter(goal -> goal.id == page.gap.goal.id && breakdown.adding(goal)?size gt 1)?size gt 0><#local slots = slots + [{"kind": "gap"}]></#if>
<#list slots as slot>
<#local columns = (slot?index % 2 == 0)?then(["A", "D"], ["E", "J"])>
<#local at = top + (slot?index / 2)?floor * (rows + 1)>
<#switch slot.kind>
<#on "standing"><@standing page columns at/>
<#on "trend"><@trends.chart goal=page.goals[slot.index] nth=slot.index + 1 from=columns[0] to=columns[1] top=at height=rows titled=true/>
<#on "gap"><#list breakdown.parted()?filter(goal -> goal.id == page.gap.goal.id) as goal><@breakdown.contributions goal=goal from=columns[0] to=columns[1] top=at height=rows titled=true/></#list>
</#switch>
</#list>
</#macro>

<#macro line goal live nth>
<row height="30" style="line"><text style="strong wrap">${goal.says}</text><@linked nth "value" live.value live.unit "big" styles.id((goal.actual)!{})/><@linked nth=nth key="target" value=(live.marks.target)!"" unit=live.unit style="" figure=styles.id((goal.ladder.target)!{})/><@linked nth "attainment" live.attainment "fraction" "" styles.id((goal.attainment)!{})/><formula type="text" value="${goal.status.word}" style="gap wrap" figure="${goal.status.figure}">INDEX(goals,${nth},${goals.number("status")})</formula><@before goal.previous/><@before goal.lastYear/><@linked nth "n" live.n "count" "grey" goal.n.id/><percent style="share">1</percent></row>
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
<row style="head"><text>${msg("column.act-on")}</text><text across="3" style="gap">${msg("column.cause")}</text><text>${msg("column.who")}</text><text across="4">${msg("column.action")}</text><text style="right">${msg("column.due")}</text></row>
<#list page.toAct as act>
<row style="line" height="32"><text style="wrap"><@what act/></text><text across="3" style="gap grey wrap"><#if act.cause??>${act.cause.name}</#if></text>
<#if act.actions?size gt 0><text style="wrap">${act.actions?map(action -> action.who)?join("; ")}</text><text across="4" style="wrap">${act.actions?map(action -> action.says)?join("; ")}</text><text style="right">${act.actions?map(action -> action.dueShort)?join("; ")}</text>
<#else><text style="grey">–</text><text across="4" style="grey wrap">${msg("act.none-agreed", {"n": act.inARow, "kind": pack.periodKind})}</text><text style="right grey">–</text></#if></row>
</#list>
</#if>
</#macro>

<#macro what act>
<#if act.guardrail??>${msg("act.guardrail", {"guardrail": act.guardrail.metric.name, "actual": (act.guardrail.actual.text)!msg("none"), "limit": act.guardrail.limit})}<#elseif act.goal.short??>${msg("act.short", {"goal": (act.goal.metric.short)!act.goal.says, "short": act.goal.short.text, "direction": act.goal.direction})}<#else>${msg("labelled", {"label": (act.goal.metric.short)!act.goal.says, "text": act.goal.status.word})}</#if></#macro>

<#-- Every goal as a bar with its target as a stroke. Rates share a scale of their own; else the way to the target, which is all of it. -->
<#macro standing page columns top>
<#local areRates = page.goals?filter(goal -> goal.unit != "fraction" || !(goal.ladder.target??))?size == 0>
<chart at="${columns[0]}${top?c}:${columns[1]}${(top + rows)?c}" legend="bottom" alt="${msg("workbook.chart.attainment.alt", {"n": page.goals?size})}">
<categories range="summary[A]"/>
<#if areRates>
<bars title="${msg("column.actual")}" range="summary[B]" color="#7f9fbe" labels="all" format="${msg("workbook.format.fraction")}"/>
<marks title="${msg("workbook.goals.target")}" range="summary[C]" color="${theme.ink}"/>
<value-axis format="${msg("workbook.format.share")}" min="0" max="1" step="0.25" gridlines="true"/>
<#else>
<bars title="${msg("workbook.goals.attainment")}" range="summary[D]" color="#7f9fbe" labels="all" format="${msg("workbook.format.fraction")}"/>
<marks title="${msg("workbook.goals.target")}" range="summary[K]" color="${theme.ink}"/>
<value-axis format="${msg("workbook.format.share")}" min="0" step="0.5" gridlines="true"/>
</#if>
</chart>
</#macro>
