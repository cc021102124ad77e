<#ftl output_format="XHTML">
<#-- Parts that several pages share. -->
<#import "../charts.ftl" as charts>
<#import "words.ftl" as words>

<#macro status of><span class="status ${of.tone}"><@charts.shape of/>${of.word}</span></#macro>

<#macro change of>
<#if of.sense == "unknown"><span class="grey">–</span><#elseif of.sense == "no-clear-change"><span class="grey">${of.word}<#if of.delta??><br/><span class="nowrap">${of.delta.text}</span></#if></span><#else>${of.word}<#if of.delta??><br/><span class="nowrap">${of.delta.text}</span></#if></#if>
</#macro>

<#-- What stands small below a goal's words: what it rests on, its weight, what was not measured. -->
<#macro smallPrint goal goals>
<#local facts = []>
<#if goal.basis??><#local facts = facts + [goal.basis]></#if>
<#if goal.subOf??><#local facts = facts + [msg("goal.sub", {"goal": goal.subOf})]><#elseif goals?size gt 1><#local facts = facts + [goal.weightBefore???then(msg("goal.weight-changed", {"weight": goal.weight.text, "before": (goal.weightBefore.text)!"", "until": goal.weightUntil!""}), msg("goal.weight", {"weight": goal.weight.text}))]></#if>
<#if facts?size gt 0><div class="small">${facts?join(" · ")}</div></#if>
<#if goal.since??><div class="small">${msg("goal.since", {"day": goal.since.day, "kind": goal.since.kind})}</div></#if>
<#if goal.coverage??><div class="small">${msg("goal.coverage", {"share": goal.coverage.text})}</div></#if>
<#if goal.reason != ""><div class="small">${goal.reason}</div></#if>
<#if goal.guardrails?size gt 0 && goal.guardrails?filter(one -> one.status.id != "no-data")?size == 0><div class="small">${msg("goal.unguarded")}</div></#if>
<#list goal.segments as segment><#if segment.target?? && segment.actual??><div class="small">${msg("goal.segment", {"from": segment.from, "to": segment.to, "actual": segment.actual.text, "target": segment.target.text})}</div></#if></#list>
</#macro>

<#-- The figure itself; too few to judge are told as they are, not as a share. -->
<#macro figure of>
<#compress><#if of.status.id == "insufficient-data" && of.hits??>${msg("figure.few", {"hits": of.hits.value, "n": of.n.value})}<#elseif of.actual??>${of.actual.text}<#else><span class="grey">–</span></#if></#compress>
</#macro>

<#macro goalsTable goals>
<table>
<colgroup><col style="width: 25.5%"/><col style="width: 10.5%"/><col style="width: 24%"/><col style="width: 12%"/><col style="width: 12%"/><col style="width: 16%"/></colgroup>
<thead><tr><th>${msg("column.goal")}</th><th class="number">${msg("column.actual")}</th><th class="after">${msg("column.stands")}</th><th class="number">${words.againstPrevious(goals)}</th><th class="number">${words.againstLastYear(goals)}</th><th class="after"><#local periods = goals?map(goal -> goal.history?size)?max><#if periods gt 0>${msg("column.history", {"n": periods, "kind": pack.periodKind})}</#if></th></tr></thead>
<tbody>
<#list goals as goal>
<tr class="middle">
<td><span class="strong">${goal.says}</span><@smallPrint goal goals/><div><@status goal.status/></div></td>
<td class="figure"><@figure goal/></td>
<td class="after"><@charts.ladder goal 142/></td>
<td class="right"><@change goal.previous/></td>
<td class="right"><@change goal.lastYear/></td>
<td class="after"><@charts.sparkline goal.history 87/></td>
</tr>
</#list>
</tbody>
</table>
</#macro>

<#-- What was agreed before and what became of it. -->
<#macro agreedBefore actions>
<#if actions?size gt 0>
<h2>${msg("heading.agreed-before")}</h2>
<table class="tight spaced">
<colgroup><col style="width: 40%"/><col style="width: 26%"/><col style="width: 16%"/><col style="width: 18%"/></colgroup>
<tbody>
<#list actions as action>
<tr><td>${action.says}<#if action.expects != ""><span class="small"> ${msg("action.expects", {"effect": action.expects})}</span></#if></td><td class="grey">${action.goal}</td><td>${action.who}</td><td><#if action.done != ""><@status {"tone": "good", "letter": "M", "word": msg("action.done", {"day": action.done})}/><#elseif action.late><@status {"tone": "bad", "letter": "X", "word": msg("action.late", {"day": action.dueShort})}/><#else><span class="grey">${msg("action.open", {"day": action.dueShort})}</span></#if></td></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>

<#-- What is worth a look together; a goal's own page need not name the goal. -->
<#-- What the book's people wrote about the review. -->
<#macro comment>
<#if pack.comment?size gt 0>
<h2>${msg("heading.comment")}</h2>
<#list pack.comment as paragraph><p>${paragraph}</p></#list>
</#if>
</#macro>

<#macro look signs named>
<#if signs?size gt 0>
<div class="keep">
<h2>${msg("heading.look")}<span class="note"> ${msg("heading.look.note")}</span></h2>
<#list signs as sign><p><#if named><span class="strong">${sign.goal}.</span> </#if>${words.look(sign)}</p></#list>
</div>
</#if>
</#macro>

<#macro guardrails goals>
<#local guarded = goals?filter(goal -> goal.guardrails?size gt 0)>
<#if guarded?size gt 0>
<h2>${msg("heading.guardrails")}</h2>
<table class="tight">
<colgroup><col style="width: 46%"/><col style="width: 10%"/><col style="width: 13%"/><col style="width: 12%"/><col style="width: 19%"/></colgroup>
<thead><tr><th>${msg("column.guardrail")}</th><th class="number">${msg("column.actual")}</th><th class="number">${msg("column.limit")}</th><th class="after">${msg("column.state")}</th><th>${msg("column.protects")}</th></tr></thead>
<tbody>
<#local shown = []>
<#list guarded as goal><#list goal.guardrails as guardrail>
<#-- The same guardrail of two goals stands once and names both. -->
<#local same = guarded?filter(other -> other.guardrails?filter(one -> one.metric.name == guardrail.metric.name && one.limit == guardrail.limit && one.n.value == guardrail.n.value && one.status.id == guardrail.status.id)?size gt 0)>
<#local name = guardrail.metric.name + guardrail.limit + guardrail.n.text>
<#if shown?seq_contains(name)><#continue></#if>
<#local shown = shown + [name]>
<tr><td>${guardrail.metric.name}<#if guardrail.basis??><span class="small"> ${guardrail.basis}</span></#if></td><td class="number"><#if guardrail.actual??>${guardrail.actual.text}<#else>–</#if></td><td class="right">${guardrail.limit}</td><td class="after nowrap"><@status guardrail.status/></td><td class="grey">${same?map(one -> (one.metric.short)!one.says)?join(", ")}</td></tr>
</#list></#list>
</tbody>
</table>
</#if>
</#macro>

<#macro toRead tickets heading look="">
<#if tickets?size gt 0>
<h2>${heading}</h2>
<#-- What no ticket tells needs no column: the category has its room. -->
<#local timed = tickets?filter(ticket -> ticket.firstAnswer??)?size gt 0>
<#local counted = tickets?filter(ticket -> ticket.answers??)?size gt 0>
<#local rated = tickets?filter(ticket -> ticket.rating != msg("rating.unstated"))?size gt 0>
<table<#if look != ""> class="${look}"</#if>>
<colgroup><col style="width: 11%"/><col style="width: ${(18.5 + timed?then(0, 11) + counted?then(0, 10.5) + rated?then(0, 13))?c}%"/><#if timed><col style="width: 11%"/></#if><#if counted><col style="width: 10.5%"/></#if><#if rated><col style="width: 13%"/></#if><col style="width: 36%"/></colgroup>
<thead><tr><th>${msg("column.ticket")}</th><th>${msg("column.category")}</th><#if timed><th class="number">${msg("column.first-answer")}</th></#if><#if counted><th class="number">${msg("column.answers")}</th></#if><#if rated><th class="after">${msg("column.rating")}</th></#if><th<#if !rated> class="after"</#if>>${msg("column.why")}</th></tr></thead>
<tbody>
<#list tickets as ticket>
<tr><td><#if ticket.link??><a href="${ticket.link}">${ticket.id}</a><#else>${ticket.id}</#if></td><td><#if ticket.category != "">${ticket.category}<#else><span class="grey">–</span></#if></td><#if timed><td class="number"><#if ticket.firstAnswer??>${ticket.firstAnswer.text}<#else>–</#if></td></#if><#if counted><td class="number"><#if ticket.answers??>${ticket.answers.text}<#else>–</#if></td></#if><#if rated><td class="after">${ticket.rating}</td></#if><td class="grey<#if !rated> after</#if>">${ticket.why}</td></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>
