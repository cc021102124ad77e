<#ftl output_format="XHTML">
<#-- The page of one goal. -->
<#import "../charts.ftl" as charts>
<#import "../charts-course.ftl" as course>
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>

<#macro page of>
<#local goal = of.goal>
<h1 id="goal-${goal.id}" class="new-page">${words.titled(title(goal))}</h1>
<p class="context">${story(goal)}</p>
<@tiles goal/>
<@courseOf goal/>
<@scores goal/>
<@breakdown goal.units "unit" goal/>
<@breakdown goal.categories "category" goal/>
<@shift goal/>
<@agreement of/>
<@needs goal/>
<@milestones goal/>
<@actions goal/>
<#if goal.guardrails?size gt 0><@parts.guardrails [goal]/></#if>
<@parts.look of.signs false/>
<@parts.toRead tickets=of.toRead heading=msg("heading.to-read") look="tight"/>
<@measured goal/>
</#macro>

<#-- Period by period, where there is more than one. -->
<#macro courseOf goal>
<#if goal.history?filter(point -> point.actual??)?size gt 1>
<h2>${msg("heading.history", {"kind": pack.periodKind})}<span class="note"> ${words.joined([msg("heading.history.note")] + (((goal.outlook.forecast)!{}).restLow??)?then([msg("heading.history.rest")], []))}</span></h2>
<@course.line history=goal.history forecast=(goal.outlook.forecast)!{} unit=goal.unit width=charts.pageWidth height=196 slots=2/>
</#if>
</#macro>

<#function title goal>
  <#if goal.actual?? && goal.status.id != "insufficient-data">
    <#if goal.ladder.target??><#return msg("title.goal", {"goal": goal.says, "actual": goal.actual.text, "target": goal.ladder.target.text})></#if>
    <#return msg("title.goal.plain", {"goal": goal.says, "actual": goal.actual.text})>
  </#if>
  <#return msg("title.goal.status", {"goal": goal.says, "status": goal.status.word})>
</#function>

<#function story goal>
  <#local parts = []>
  <#if goal.reason != ""><#local parts = parts + [goal.reason]></#if>
  <#if goal.status.id == "insufficient-data"><#local parts = parts + [msg("story.few", {"basis": goal.basis!goal.n.text})]>
  <#elseif goal.heldBack>
    <#if ["partly", "missed"]?seq_contains(goal.status.id)><#local parts = parts + [msg("story.reached")]></#if>
    <#local parts = parts + [msg("story.held-back", {"broken": words.broken(goal), "status": msg("status." + goal.status.id)})]>
  <#elseif goal.short??><#local parts = parts + [msg("story.short", {"short": goal.short.text, "direction": goal.direction})]>
  <#elseif goal.reached><#local parts = parts + [goal.broken?then(msg("story.reached-broken", {"broken": words.broken(goal)}), msg("story.reached"))]></#if>
  <#list [["previous", goal.previous], ["last-year", goal.lastYear]] as pair>
    <#if pair[1].sense != "unknown" && pair[1].delta??>
      <#local parts = parts + [msg("story." + pair[0], {"sense": pair[1].sense, "delta": pair[1].delta.text, "before": pair[1].before.text, "kind": (goal.since.kind)!pack.periodKind})]>
    </#if>
  </#list>
  <#if ((goal.metric.kind)!"") == "count" && [goal.previous, goal.lastYear]?filter(change -> change.delta?? && (change.sense == "better" || change.sense == "worse"))?size gt 0>
    <#local parts = parts + [msg("story.per-day")]>
  </#if>
  <#if goal.evidence == "uncertain" && goal.interval??>
    <#local parts = parts + [msg("personal.interval", {"low": goal.interval.low.text, "high": goal.interval.high.text, "sure": "no"})]>
  </#if>
  <#local ahead = goal.outlook>
  <#if ahead.trend??>
    <#local parts = parts + [msg("story.trend", {"way": ahead.trend.rising?then("rising", "falling"), "n": ahead.trend.periods, "slope": ahead.trend.slope.text, "kind": pack.periodKind})]>
  </#if>
  <#if ahead.forecast??>
    <#if ahead.forecast.low??><#local parts = parts + [msg("story.forecast", {"day": ahead.until, "value": ahead.forecast.value.text, "low": ahead.forecast.low.text, "high": ahead.forecast.high.text, "reached": ahead.forecast.reached?string})]>
    <#else><#local parts = parts + [msg("story.forecast.pace", {"day": ahead.until, "value": ahead.forecast.value.text, "reached": ahead.forecast.reached?string})]></#if>
  </#if>
  <#if ahead.budget??>
    <#local parts = parts + [msg("story.misses", {"day": ahead.until, "allowed": ahead.budget.allowed.value, "spent": ahead.budget.spent.value, "left": ahead.budget.left.value, "burn": ahead.budget.burn.text})]>
  </#if>
  <#return parts?join(" ")>
</#function>

<#macro tiles goal>
<table class="tiles">
<colgroup><col style="width: 25%"/><col style="width: 25%"/><col style="width: 25%"/><col style="width: 25%"/></colgroup>
<tr>
<td><div class="label">${pack.period}</div><div class="value"><@parts.figure goal/></div><div class="small"><#if goal.interval??><span class="nowrap">${msg("tile.interval", {"low": goal.interval.low.text, "high": goal.interval.high.text})}</span><br/></#if><#if goal.basis??>${goal.basis}<br/></#if><#if goal.since??>${msg("goal.since", {"day": goal.since.day, "kind": goal.since.kind})}<br/></#if><@parts.status goal.status/></div></td>
<td><div class="label">${msg("tile.attainment")}</div><div class="value"><#if goal.attainment?? && goal.status.id != "insufficient-data">${goal.attainment.text}<#else>–</#if></div><div class="small">${marks(goal)}</div></td>
<td><div class="label">${msg("tile.to-date")}</div><div class="value"><#if goal.basis?? && (goal.toDate.basis!"") == goal.basis><@parts.figure goal/><#elseif goal.toDate.actual??>${goal.toDate.actual.text}<#else>–</#if></div><div class="small">${goal.toDate.basis!""}</div></td>
<#if goal.outlook.needed??>
<td><div class="label">${msg("tile.needed")}</div><div class="value"><@needed goal/></div><div class="small"><#if beyond(goal) != ""><span class="nowrap">${msg("tile.needed." + beyond(goal), {"needed": goal.outlook.needed.text})}</span><br/></#if>${msg("tile.until", {"day": goal.outlook.until})}<br/><@parts.status goal.outlook.neededStatus/></div></td>
<#else>
<td><div class="label">${msg("tile.last-year")}</div><div class="value"><#if goal.lastYear.before??>${goal.lastYear.before.text}<#else>–</#if></div><div class="small"><#if goal.lastYear.sense == "unknown">${msg("change.unknown")}<#elseif goal.lastYear.delta??>${goal.lastYear.word}, ${goal.lastYear.delta.text}</#if></div></td>
</#if>
</tr>
</table>
</#macro>

<#-- Where no rest can come to it: above all of it, below none of it; or the target is safe whatever it brings. -->
<#function beyond goal>
  <#local needed = goal.outlook.needed.value>
  <#if goal.unit != "fraction" || (needed gte 0 && needed <= 1)><#return ""></#if>
  <#if goal.outlook.neededStatus.id == "secured"><#return "free"></#if>
  <#return (needed gt 1)?then("above", "below")>
</#function>

<#macro needed goal>
<#compress><#switch beyond(goal)>
  <#on "above">&gt;&#160;${mark(1, "fraction")}
  <#on "below">&lt;&#160;${mark(0, "fraction")}
  <#on "free">–
  <#default>${goal.outlook.needed.text}
</#switch></#compress>
</#macro>

<#function marks goal>
  <#local parts = []>
  <#list ["threshold", "target", "stretch", "low", "high"] as name>
    <#if goal.ladder[name]??><#local parts = parts + [msg("chart.ladder.mark", {"mark": msg("mark." + name), "value": goal.ladder[name].text})]></#if>
  </#list>
  <#return parts?join(", ")>
</#function>

<#macro breakdown rows by goal>
<#if rows?size gt 0>
<#local adding = rows?filter(row -> row.adds??)>
<h2>${msg("heading.by-" + by)}<span class="note"> <#if goal.short?? && goal.gapSize?? && adding?size gt 0><#if goal.overTarget>${msg("heading.breakdown.note.over", {"short": goal.gapSize.text})}<#else>${msg("heading.breakdown.note", {"short": goal.gapSize.text})}</#if></#if></span></h2>
<table class="tight">
<colgroup><col style="width: 31%"/><col style="width: 12%"/><col style="width: 12%"/><col style="width: 27%"/><col style="width: 18%"/></colgroup>
<thead><tr><th>${msg("column." + by)}</th><th class="number">${msg("column.actual")}</th><th class="number">${words.counted(goal)}</th><th class="after"><#if adding?size gt 0>${msg("column.adds." + goal.addsUnit)}<#elseif rows?filter(row -> row.share??)?size gt 0>${msg("column.share")}</#if></th><th>${msg("column.clear")}</th></tr></thead>
<tbody>
<#list rows as row>
<tr class="middle"><td>${row.name}</td><td class="number"><#if row.actual??>${row.actual.text}<#else>–</#if></td><td class="number">${row.n.text}</td><td class="after"><#if row.adds??><@charts.contribution row adding goal.direction 160/><#elseif row.share??><@charts.share row rows 160/></#if></td><td class="grey">${msg("difference." + row.difference)}</td></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>

<#-- What a goal that is made of others' scores is made of. -->
<#macro scores goal>
<#if goal.scores?size gt 0>
<h2>${msg("heading.scores")}<span class="note"> ${msg("heading.scores.note")}</span></h2>
<table class="tight">
<colgroup><col style="width: 44%"/><col style="width: 20%"/><col style="width: 12%"/><col style="width: 12%"/><col style="width: 12%"/></colgroup>
<thead><tr><th>${msg("column.part")}</th><th>${msg("column.unit")}</th><th class="number">${msg("column.score")}</th><th class="number">${msg("column.share")}</th><th class="number">${msg("column.adds." + goal.addsUnit)}</th></tr></thead>
<tbody>
<#list goal.scores as part>
<tr><td>${part.says}</td><td class="grey">${part.of}</td><td class="number"><#if part.score??>${part.score.text}<#else>–</#if></td><td class="number">${part.share.text}</td><td class="number"><#if part.adds??>${part.adds.bare}<#else>–</#if></td></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>

<#-- How much of the change comes from another mix of categories. -->
<#macro shift goal>
<#-- A change that the numbers do not carry is not taken apart, unless the whole went against its parts. -->
<#if goal.shift?? && goal.previous.delta?? && (goal.previous.sense == "better" || goal.previous.sense == "worse" || goal.shift.reversal == "parts-rose" || goal.shift.reversal == "parts-fell")>
<p class="small">${msg("shift", {"delta": goal.previous.delta.text, "mix": goal.shift.mix.text, "rate": goal.shift.rate.text, "kind": pack.periodKind})}<#if goal.shift.reversal == "parts-rose"> ${msg("shift.parts-rose")}<#elseif goal.shift.reversal == "parts-fell"> ${msg("shift.parts-fell")}</#if></p>
</#if>
</#macro>

<#macro agreement of>
<#local goal = of.goal>
<div class="keep">
<h2>${msg("heading.agreement")}</h2>
<table>
<colgroup><col style="width: 22%"/><col style="width: 27%"/><col style="width: 14%"/><col style="width: 25%"/><col style="width: 12%"/></colgroup>
<thead><tr><th>${msg("column.serves")}</th><th>${msg("column.reason")}</th><th>${msg("column.owner")}</th><th>${msg("column.agreed")}</th><th>${msg("column.review")}</th></tr></thead>
<tbody>
<tr><td>${(of.serves == "")?then("–", of.serves)}</td><td>${(goal.because == "")?then("–", goal.because)}</td><td>${(goal.owner == "")?then(msg("owner.holder"), goal.owner)}</td><td>${(goal.agreed == "")?then(msg("agreed.not"), goal.agreed)}</td><td>${(goal.review == "")?then("–", goal.review)}</td></tr>
</tbody>
</table>
</div>
<#list goal.revisions as revision>
<#local changed = []>
<#if revision.after?? && revision.before??><#local changed = changed + [revision.correction?then(msg("revision.correction", {"before": revision.before.text, "after": revision.after.text, "from": revision.from}), msg("revision.adjustment", {"before": revision.before.text, "until": revision.until, "after": revision.after.text, "from": revision.from}))]></#if>
<#if revision.weightAfter??><#local changed = changed + [revision.correction?then(msg("revision.weight-correction", {"before": revision.weightBefore.text, "after": revision.weightAfter.text, "from": revision.from}), msg("revision.weight", {"before": revision.weightBefore.text, "until": revision.until, "after": revision.weightAfter.text, "from": revision.from}))]></#if>
<#if changed?size gt 0>
<p class="small">${changed?join(" ")}<#if revision.because != ""> ${msg("revision.because", {"because": revision.because?remove_ending(".")})}</#if><#if revision.agreed != ""> ${revision.agreed}.</#if></p>
</#if>
</#list>
<#list goal.objections as objection>
<p class="small">${msg("objection", {"by": objection.by, "on": objection.on, "says": objection.says})}<#if objection.proposes != ""> ${msg("objection.proposes", {"proposes": objection.proposes})}</#if></p>
</#list>
</#macro>

<#macro needs goal>
<#if goal.needs?size gt 0>
<h2>${msg("heading.needs")}<span class="note"> ${msg("heading.needs.note")}</span></h2>
<table>
<colgroup><col style="width: 52%"/><col style="width: 30%"/><col style="width: 18%"/></colgroup>
<tbody>
<#list goal.needs as need>
<tr><td>${need.says}</td><td><#if need.given != ""><@parts.status {"tone": "good", "letter": "M", "word": msg("need.given", {"day": need.given})}/><#else><@parts.status {"tone": "bad", "letter": "X", "word": msg("need.open", {"day": need.asked})}/></#if></td><td>${need.from}</td></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>

<#macro milestones goal>
<#if goal.milestones?size gt 0>
<div class="keep">
<h2>${msg("heading.milestones")}<span class="note"> ${msg("heading.milestones.note", {"done": goal.milestones?filter(m -> m.status.id == "done")?size, "n": goal.milestones?size, "late": goal.milestones?filter(m -> m.status.id == "late")?size})}</span></h2>
<@charts.track goal charts.pageWidth/>
<table class="tight">
<colgroup><col style="width: 5%"/><col style="width: 50%"/><col style="width: 17%"/><col style="width: 28%"/></colgroup>
<tbody>
<#list goal.milestones as milestone>
<tr><td class="grey">${milestone?counter}</td><td>${milestone.says}<#if milestone.when??><br/><span class="small">${msg("milestone.when", {"metric": milestone.when.metric.name, "sign": milestone.when.sign, "mark": milestone.when.mark.text})}<#if milestone.when.actual??> ${msg("milestone.lately", {"actual": milestone.when.actual.text})}</#if></span></#if></td><td>${milestone.due}</td><td><@parts.status milestone.status/><#if milestone.done != ""> <span class="small nowrap">${milestone.done}</span></#if></td></tr>
</#list>
</tbody>
</table>
</div>
</#if>
</#macro>

<#macro actions goal>
<#if goal.actions?size gt 0>
<h2>${msg("heading.actions")}</h2>
<table>
<colgroup><col style="width: 38%"/><col style="width: 16%"/><col style="width: 15%"/><col style="width: 14%"/><col style="width: 17%"/></colgroup>
<thead><tr><th>${msg("column.action")}</th><th>${msg("column.who")}</th><th>${msg("column.due")}</th><th>${msg("column.done")}</th><th>${msg("column.expects")}</th></tr></thead>
<tbody>
<#list goal.actions as action>
<tr><td>${action.says}</td><td>${action.who}</td><td><#if action.late><span class="bad">${action.due}</span><#else>${action.due}</#if></td><td>${(action.done == "")?then("–", action.done)}</td><td>${(action.expects == "")?then("–", action.expects)}</td></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>

<#macro measured goal>
<#if goal.metric??>
<div class="keep">
<h2>${msg("heading.measured")}</h2>
<div class="box">${goal.metric.definition}<#if goal.metric.where??> ${msg("measured.where", {"where": goal.metric.where})}</#if> ${goal.metric.anchor}<#if goal.metric.attribution??> ${goal.metric.attribution}</#if><#if goal.metric.clocked> ${msg("measured.clock", {"clock": goal.metric.clock})}</#if><#if goal.leftOut?size gt 0> ${msg("measured.left-out", {"list": enumeration(goal.leftOut)})}</#if><#if goal.coverage??> ${msg("goal.coverage", {"share": goal.coverage.text})}.</#if></div>
</div>
</#if>
</#macro>
