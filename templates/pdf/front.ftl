<#ftl output_format="XHTML">
<#-- Page one of a management report. -->
<#import "../charts.ftl" as charts>
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>
<#import "partner.ftl" as partner>

<#macro page of>
<#local headline = words.headline(of.goals)>
<h1 id="front"<#if headline?length gt 100> class="long"</#if>>${words.titled(headline)}</h1>
<p class="context">${words.context(of.goals, of.volumes)}</p>
<@parts.agreedBefore of.agreed/>
<#if of.goals?size gt 0><@parts.goalsTable of.goals/></#if>
<@together of/>
<@whoActs of/>
<@parts.guardrails of.goals/>
<@partner.table of.partners/>
<#if tall(of, headline) gt room()><@gap of/><@cascade of/><#else><@cascade of/><@gap of/></#if>
<@parts.comment/>
</#macro>

<#-- The role's score, where several goals make it up. -->
<#macro together of>
<#if of.goals?size gt 1>
<p class="small"><#if of.scored == "judged">${msg("score.together", {"score": of.score.text, "coverage": of.coverage.text})}<#elseif of.scored == "insufficient-data">${msg("score.thin", {"coverage": of.coverage.text})}<#else>${msg("score.none")}</#if></p>
</#if>
</#macro>

<#-- About how high page one gets with its cascade, in px: where it is too much, the cascade stands on the second page. -->
<#function tall of headline>
  <#local high = (headline?length gt 100)?then((headline?length / 64)?ceiling * 29, (headline?length / 55)?ceiling * 33) + 78>
  <#list of.goals as goal>
    <#local high = high + ((goal.basis!"")?length / 36)?ceiling * 16 + (goal.says?length / 31)?ceiling * 18 + goal.segments?size * 32 + 30>
  </#list>
  <#local high = high + 64 + of.toAct?size * 32 + (of.agreed?size gt 0)?then(76, 0) + of.agreed?size * 23 + 22>
  <#local high = high + 64>
  <#list of.goals as goal><#local high = high + goal.guardrails?size * 23></#list>
  <#local high = high + 64 + of.cascade?size * (of.goals?size gt 2)?then(30, 23)>
  <#local high = high + (of.goals?size gt 1)?then(20, 0) + (of.ifAll?size gt 0)?then(41, 0) + of.leaks?size * 18>
  <#if of.partners?size gt 0><#local high = high + 64></#if>
  <#list of.partners as one><#local high = high + 23 + (one.missed?filter(goal -> goal.onlyForIt.value gt 0)?size gt 1)?then((one.missed?filter(goal -> goal.onlyForIt.value gt 0)?size - 1) * 18, 0)></#list>
  <#return high>
</#function>

<#function room><#return (pack.paper == "letter")?then(912, 979)></#function>

<#macro whoActs of>
<#if of.toAct?size gt 0>
<h2>${msg("heading.acts")}</h2>
<table class="acts">
<colgroup><col style="width: 40%"/><col style="width: 18%"/><col style="width: 22.5%"/><col style="width: 11%"/><col style="width: 8.5%"/></colgroup>
<thead><tr><th>${msg("column.act-on")}</th><th>${msg("column.cause")}</th><th>${msg("column.action")}</th><th>${msg("column.who")}</th><th class="number">${msg("column.due")}</th></tr></thead>
<tbody>
<#list of.toAct as act>
<tr class="shaded"><td><@what act/></td><td><#if act.cause??><@cause act/><#else><span class="grey">–</span></#if></td>
<#if act.actions?size gt 0>
<td><#list act.actions as action>${action.says}<#sep><br/></#list></td><td><#list act.actions as action>${action.who}<#sep><br/></#list></td><td class="number"><#list act.actions as action><#if action.late><span class="bad">${action.dueShort}</span><#else>${action.dueShort}</#if><#sep><br/></#list></td>
<#else>
<td class="grey">${msg("act.none-agreed", {"n": act.inARow, "kind": pack.periodKind})}</td><td class="grey">–</td><td class="number grey">–</td>
</#if>
</tr>
</#list>
</tbody>
</table>
</#if>
</#macro>

<#macro what act>
<#if act.guardrail??>${msg("act.guardrail", {"guardrail": act.guardrail.metric.name, "actual": (act.guardrail.actual.text)!msg("none"), "limit": act.guardrail.limit})}
<#elseif act.goal.short??>${msg("act.short", {"goal": (act.goal.metric.short)!act.goal.says, "short": act.goal.short.text, "direction": act.goal.direction})}
<#else>${msg("labelled", {"label": (act.goal.metric.short)!act.goal.says, "text": act.goal.status.word})}</#if>
</#macro>

<#macro cause act>
<#if act.cause.size.value lte act.cause.whole.value>${msg("act.cause", {"name": act.cause.name, "part": act.cause.size.bare!act.cause.size.text, "whole": act.cause.whole.bare!act.cause.whole.text})}<#else>${msg("labelled", {"label": act.cause.name, "text": act.cause.size.text})}</#if>
</#macro>

<#macro cascade of>
<#if of.cascade?size gt 1>
<div<#if of.cascade?size lt 20> class="keep"</#if>>
<h2>${msg("heading.cascade")}<span class="note"> ${msg("heading.cascade.note")}</span></h2>
<#-- More than three goals beside each other would leave no room for their figures. -->
<#list of.goals?chunk(3) as goals><@cascadeOf of goals goals?index * 3/></#list>
<#list of.leaks as leak><p class="small">${msg("cascade.leak", {"goal": leak.goal, "n": leak.n})}</p></#list>
</div>
</#if>
</#macro>

<#-- The cascade of up to three goals, of which the first is this one among all. -->
<#macro cascadeOf of goals first>
<#local n = goals?size>
<table class="cascade tight">
<#-- Three goals leave less room for the words of a status; they wrap. -->
<#local name = (n == 1)?then(40, (n == 2)?then(19, 15))>
<#local each = (100 - name) / n>
<#local parts3 = (n gt 2)?then([0.235, 0.22, 0.545], [0.19, 0.165, 0.645])>
<colgroup><col style="width: ${name}%"/><#list goals as goal><#list parts3 as share><col style="width: ${(each * share)?c}%"/></#list></#list></colgroup>
<thead><tr><th>${msg("column.carries")}</th><#list goals as goal><th class="group" colspan="3">${msg("column.cascade", {"goal": (goal.metric.short)!goal.says})}</th></#list></tr></thead>
<tbody>
<#list of.cascade as row>
<tr><td class="depth-${row.depth}"><#if row.depth == 0><b>${(row.name == "")?then((pack.unit == "")?then(pack.roleTitle, pack.unit), row.name)}</b><#elseif row.line == 0>${row.name}</#if></td>
<#list goals as goal>
<#local cell = row.cells[first + goal?index]>
<#if cell.id??>
<td class="number<#if cell.status.id == "insufficient-data"> grey</#if>"><#if cell.actual??>${cell.actual.text}<#else>–</#if></td><td class="number grey">${cell.n.text}</td><td class="after-number"><@parts.status cell.status/><#if cell.metric?? && goal.metric?? && cell.metric.id != goal.metric.id><#if cell.status.word?length + (cell.metric.short)?length gt (n gt 2)?then(17, 26)><br/><#else> </#if><span class="small nowrap">${cell.metric.short}</span></#if></td>
<#else><td class="number grey"><#if row.line == 0>–</#if></td><td></td><td></td></#if>
</#list>
</tr>
</#list>
<#if of.ifAll?size gt 0>
<tr><td class="grey">${msg("cascade.if-all")}</td><#list goals as goal><#local cell = of.ifAll[first + goal?index]><td class="number grey"><#if cell.value??>${cell.value.text}<#else>–</#if></td><td></td><td></td></#list></tr>
</#if>
</tbody>
</table>
</#macro>

<#macro gap front>
<#if front.gap?? && front.gap.parts?size gt 0>
<#local of = front.gap>
<div class="keep">
<h2><#if of.overTarget>${msg("heading.gap.over", {"size": of.size.text, "goal": (of.goal.metric.short)!of.goal.says})}<#else>${msg("heading.gap", {"size": of.size.text, "goal": (of.goal.metric.short)!of.goal.says})}</#if><span class="note"> ${msg("heading.gap.note")}</span></h2>
<table class="tight">
<colgroup><col style="width: 40%"/><col style="width: 14%"/><col style="width: 12%"/><col style="width: 34%"/></colgroup>
<thead><tr><th>${msg("column.part")}</th><th class="number">${msg("column.actual")}</th><th class="number">${words.counted(of.goal)}</th><th class="after">${msg("column.adds." + of.unit)}</th></tr></thead>
<tbody>
<#list of.parts as part>
<tr class="middle"><td>${part.name}</td><td class="number"><#if part.actual??>${part.actual.text}</#if></td><td class="number grey"><#if part.n??>${part.n.text}</#if></td><td class="after"><@charts.contribution part of.parts of.goal.direction 206/></td></tr>
</#list>
</tbody>
</table>
</div>
</#if>
</#macro>
