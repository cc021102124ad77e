<#ftl output_format="XHTML">
<#-- The goal review: the agenda of the talk in the order in which it is gone through. -->
<#import "../charts.ftl" as charts>
<#import "../charts-course.ftl" as course>
<#import "../charts-review.ftl" as drawn>
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>

<#macro page of>
<#local headline = words.headline(of.goals)>
<h1 id="review"<#if headline?length gt 100> class="long"</#if>>${words.titled(headline)}</h1>
<p class="context">${msg("review.context")}</p>
<#if of.agreed?size gt 0><@parts.agreedBefore of.agreed/><#else><h2>${msg("heading.agreed-before")}</h2><p class="grey">${msg("review.none-agreed")}</p></#if>
<@reached of/>
<#list of.reviewed as one><@ahead of.goals[one?index] one of/></#list>
<@decide of/>
<@notSmart of/>
<@questions of/>
<@milestones of/>
<@changes of/>
<@parts.comment/>
<div class="keep">
<h2>${msg("heading.owner-words")}</h2>
<div class="room tall"></div>
<@agree/>
<@signatures/>
</div>
</#macro>

<#macro reached of>
<#if of.goals?size gt 0>
<#local n = of.parts?size>
<#local each = (45.6 / charts.atLeast(n, 5))>
<#-- At a year's end nothing is ahead. -->
<#local ahead = of.goals?filter(goal -> goal.outlook.forecast??)?size + of.reviewed?filter(one -> one.prospect??)?size gt 0>
<h2>${msg("heading.reached")}<span class="note"> ${msg("heading.reached.note")}</span></h2>
<table>
<colgroup><col style="width: ${(66.2 - each * n + ahead?then(0, 15))?c}%"/><#list of.parts as part><col style="width: ${each?c}%"/></#list><col style="width: 10.4%"/><col style="width: 8.4%"/><#if ahead><col style="width: 15%"/></#if></colgroup>
<thead><tr><th>${msg("column.goal")}</th><#list of.parts as part><th class="number">${part}</th></#list><th class="number">${pack.periodLabel}</th><th class="number">${msg("review.column.target")}</th><#if ahead><th class="after">${msg("review.column.ahead")}</th></#if></tr></thead>
<tbody>
<#list of.goals as goal>
<#local one = of.reviewed[goal?index]>
<tr class="middle">
<td><span class="strong">${goal.says}</span><#if goal.basis??><div class="small">${goal.basis}</div></#if><#if goal.coverage??><div class="small">${msg("goal.coverage", {"share": goal.coverage.text})}</div></#if><#if goal.reason != ""><div class="small">${goal.reason}</div></#if><div><@parts.status goal.status/></div></td>
<#if one.parts?size gt 0>
<#list one.parts as point><td class="number<#if point.status.id == "insufficient-data"> grey</#if>"><#if point.actual??>${point.actual.text}<#else><span class="grey">–</span></#if><br/><@verdict point.status/></td></#list>
<#else><#list of.parts as part><td class="number grey">–</td></#list></#if>
<td class="figure mid"><@parts.figure goal/></td>
<td class="number"><#if goal.ladder.target??>${goal.ladder.target.text}<#elseif goal.ladder.low?? && goal.ladder.high??>${goal.ladder.low.text}<br/>${goal.ladder.high.text}<#else>–</#if></td>
<#if ahead><td class="after"><@prospect goal one/></td></#if>
</tr>
</#list>
</tbody>
</table>
</#if>
</#macro>

<#-- The shape of a verdict; its word is told to those who do not see it. -->
<#macro verdict status><span class="mark"><@charts.shape status true/></span></#macro>

<#macro prospect goal one>
<#local forecast = goal.outlook.forecast!{}>
<#if forecast.value??><span class="strong nowrap">${forecast.value.text}</span><#if forecast.low??><br/><span class="small nowrap">${forecast.low.text} – ${forecast.high.text}</span></#if><br/></#if><#if one.prospect??><@parts.status one.prospect/><#elseif !(forecast.value??)><span class="grey">–</span></#if>
</#macro>

<#macro ahead goal one of>
<#if one.year?filter(point -> point.actual??)?size gt 1>
<#local rest = (goal.outlook.forecast.rest)??>
<div class="keep">
<h2>${msg("heading.ahead", {"goal": (goal.metric.short)!goal.says, "ahead": rest?then("true", (one.year?last.actual??)?then("over", "not"))})}</h2>
<@course.line history=one.year forecast=(goal.outlook.forecast)!{} unit=goal.unit width=charts.pageWidth height=(of.reviewed?size gt 2)?then(112, 132) parts=3/>
<#if (goal.outlook.forecast.low)??><p class="small">${msg("review.ahead", {"day": goal.outlook.until, "value": goal.outlook.forecast.value.text, "low": goal.outlook.forecast.low.text, "high": goal.outlook.forecast.high.text})}</p></#if>
</div>
</#if>
</#macro>

<#-- What a goal shows, as one line: how often it was reached, then each sign. -->
<#function shows goal one kind>
  <#local said = []>
  <#if one.parts?size gt 0>
    <#local line = msg("review.reached", {"judged": one.judged, "reached": one.reached, "kind": kind})>
    <#if one.lowest?? && one.judged gt 1><#local line = line + ", " + msg("review.between", {"low": one.lowest.text, "high": one.highest.text})></#if>
    <#local said = said + [line]>
  </#if>
  <#list one.clues as clue>
    <#switch clue>
      <#on "guardrail-broken"><#local said = said + [msg("clue.guardrail-broken", {"broken": words.broken(goal)})]>
      <#on "falling", "rising"><#local said = said + [msg("clue." + clue, {"slope": goal.outlook.trend.slope.text, "kind": one.yearKind})]>
      <#on "ends"><#local said = said + [msg("clue.ends", {"day": goal.until})]>
      <#default><#local said = said + [msg("clue." + clue)]>
    </#switch>
  </#list>
  <#return (said?size gt 0)?then(words.joined(said), "")>
</#function>

<#-- Of a time or an age, less is more: its target is eased or tightened. -->
<#function suggests of direction>
  <#local known = {}>
  <#if of.from??><#local known = {"direction": direction, "range": (of.to??)?then(msg("suggest.range", {"low": of.from.text, "high": (of.to.text)!""}), of.from.text)}></#if>
  <#return msg("suggest." + of.move + "." + of.first, known)>
</#function>

<#-- Whether there was anything to decide about in the period. -->
<#function inForce goal><#return goal.status.id != "not-applicable" && goal.status.id != "not-started"></#function>

<#macro decide of>
<#if of.goals?filter(goal -> inForce(goal))?size gt 0>
<div<#if of.goals?size lt 5> class="keep"</#if>>
<h2>${msg("heading.decide")}</h2>
<table>
<colgroup><col style="width: 18%"/><col style="width: 32%"/><col style="width: 18%"/><col style="width: 12%"/><col style="width: 20%"/></colgroup>
<thead><tr><th>${msg("review.column.goal")}</th><th>${msg("column.shows")}</th><th>${msg("column.suggest")}</th><th>${msg("column.decision")}</th><th>${msg("column.new-target")}</th></tr></thead>
<tbody>
<#list of.goals as goal>
<#if !inForce(goal)><#continue></#if>
<#local one = of.reviewed[goal?index]>
<tr class="decision"><td class="strong">${goal.says}</td><td>${shows(goal, one, of.partKind)}</td><td class="strong">${suggests(one.suggestion, goal.direction)}</td><td><@box "keep"/><br/><@box "change"/><br/><@box "end"/></td><td class="blank"></td></tr>
</#list>
</tbody>
</table>
</div>
</#if>
</#macro>

<#macro box word><span class="nowrap">☐ ${msg("decision." + word)}</span></#macro>

<#function why failure><#return msg("failure." + failure.cause, {"count": failure.count, "since": failure.since})></#function>

<#-- The same in one line. -->
<#function failing failure><#return msg("aspect." + failure.aspect) + ": " + why(failure)></#function>

<#macro notSmart of>
<#local found = []>
<#list of.goals as goal><#if of.reviewed[goal?index].failures?size gt 0><#local found = found + [goal?index]></#if></#list>
<div class="keep">
<h2>${msg("heading.not-smart")}</h2>
<#if found?size == 0><p class="grey">${msg("review.all-smart")}</p><#else>
<table class="tight">
<colgroup><col style="width: 34%"/><col style="width: 66%"/></colgroup>
<tbody>
<#list found as index>
<tr><td class="strong">${of.goals[index].says}</td><td><#list of.reviewed[index].failures as failure><b>${msg("aspect." + failure.aspect)}:</b> ${why(failure)}<#sep><br/></#list></td></tr>
</#list>
</tbody>
</table>
</#if>
</div>
</#macro>

<#function asked question>
  <#switch question.asks>
    <#on "guardrail"><#return msg("question.guardrail", {"goal": (question.goal.metric.short)!question.goal.says, "actual": (question.goal.actual.text)!msg("none"), "target": (question.goal.ladder.target.text)!msg("none"), "broken": msg("broken." + question.guardrail.metric.id), "value": (question.guardrail.actual.text)!msg("none"), "limit": question.guardrail.limit})>
    <#on "units"><#return msg("question.units", {"goal": (question.goal.metric.short)!question.goal.says, "ahead": question.units[0].name, "best": question.units[0].actual.text, "aheadN": question.units[0].n.value, "behind": question.units[1].name, "worst": question.units[1].actual.text, "behindN": question.units[1].n.value})>
    <#on "partner"><#return msg("question.partner", {"partner": question.partner.name, "actual": question.partner.actual.text, "n": question.partner.waits.value, "target": question.partner.target.text})>
    <#on "need"><#return msg("question.need", {"need": question.need.says, "from": question.need.from, "day": question.need.asked})>
  </#switch>
</#function>

<#function allAsked of>
  <#return of.questions?map(question -> asked(question)) + of.signs?map(sign -> (of.goals?size gt 1)?then(msg("labelled", {"label": sign.goal, "text": words.look(sign)}), words.look(sign)))>
</#function>

<#macro questions of>
<#local all = allAsked(of)>
<div class="keep">
<h2>${msg("heading.questions")}<span class="note"> ${msg("heading.questions.note")}</span></h2>
<#if all?size == 0><p class="grey">${msg("question.none")}</p><#else><div class="box asked">${all?first}</div></#if>
</div>
<#if all?size gt 1><#list all[1..] as question>
<div class="box asked">${question}</div>
</#list></#if>
</#macro>

<#macro milestones of>
<#if of.track??>
<div<#if of.track.steps?size lt 12> class="keep"</#if>>
<h2>${msg("heading.review-milestones")}<span class="note"> ${msg("heading.milestones.note", {"done": of.track.steps?filter(m -> m.status.id == "done")?size, "n": of.track.steps?size, "late": of.track.steps?filter(m -> m.status.id == "late")?size})}</span></h2>
<@drawn.track of.track charts.pageWidth/>
<table class="tight">
<colgroup><col style="width: 4%"/><col style="width: 34%"/><col style="width: 26%"/><col style="width: 14%"/><col style="width: 22%"/></colgroup>
<tbody>
<#list of.track.steps as step>
<tr><td class="grey">${step?counter}</td><td>${step.says}</td><td class="grey">${step.short!step.goal}</td><td>${step.due}</td><td><@parts.status step.status/><#if step.done != ""> <span class="small nowrap">${step.done}</span></#if></td></tr>
</#list>
</tbody>
</table>
</div>
</#if>
</#macro>

<#macro changes of>
<#if of.goals?size gt 0>
<div class="keep">
<h2>${msg("heading.changes")}<span class="note"> ${msg("heading.changes.note")}</span></h2>
<table class="tight">
<colgroup><col style="width: 27%"/><col style="width: 10%"/><col style="width: 10%"/><col style="width: 12%"/><col style="width: 10%"/><col style="width: 31%"/></colgroup>
<thead><tr><th>${msg("review.column.goal")}</th><th class="number">${msg("column.first-agreed")}</th><th class="number">${msg("column.attained")}</th><th class="number">${msg("column.in-period")}</th><th class="number">${msg("column.attained")}</th><th class="after">${msg("column.changed")}</th></tr></thead>
<tbody>
<#list of.goals as goal>
<#local one = of.reviewed[goal?index]>
<#local revised = goal.revisions?filter(revision -> revision.after??)>
<tr><td class="strong">${goal.says}</td><td class="number"><#if one.firstTarget??>${one.firstTarget.text}<#else>–</#if></td><td class="number"><#if one.firstAttainment??>${one.firstAttainment.text}<#else>–</#if></td><td class="number"><#if goal.ladder.target??>${goal.ladder.target.text}<#else>–</#if></td><td class="number"><#if goal.attainment??>${goal.attainment.text}<#else>–</#if></td>
<td class="after"><#if revised?size == 0><span class="grey">${msg("review.unchanged")}</span><#else><#list revised as revision><span class="nowrap">${revision.correction?then(msg("review.corrected", {"after": revision.after.text}), msg("review.changed", {"from": revision.from, "after": revision.after.text}))}</span><#if revision.because != ""><br/><span class="small">${revision.because}</span></#if><#sep><br/></#list></#if></td></tr>
</#list>
</tbody>
</table>
</div>
</#if>
</#macro>

<#-- Room for what is agreed: the next review begins with it. -->
<#macro agree>
<h2>${msg("heading.agreed-here")}</h2>
<table class="form">
<colgroup><col style="width: 4%"/><col style="width: 42%"/><col style="width: 20%"/><col style="width: 14%"/><col style="width: 20%"/></colgroup>
<thead><tr><th colspan="2">${msg("column.action")}</th><th>${msg("column.who")}</th><th>${msg("column.due")}</th><th>${msg("column.expects")}</th></tr></thead>
<tbody>
<#list 1..6 as row><tr><td class="grey">${row}</td><td></td><td></td><td></td><td></td></tr></#list>
</tbody>
</table>
</#macro>

<#macro signatures>
<table class="signatures">
<colgroup><col style="width: 47%"/><col style="width: 6%"/><col style="width: 47%"/></colgroup>
<tr><td class="line"></td><td class="between"></td><td class="line"></td></tr>
<tr><td class="small">${msg("sign-off.owner")}</td><td class="between"></td><td class="small">${msg("sign-off.agreed")}</td></tr>
</table>
</#macro>
