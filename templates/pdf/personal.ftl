<#ftl output_format="XHTML">
<#-- A person's own page: what their tickets show, how far that can be trusted, and how to object. -->
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>

<#macro page of>
<h1 id="personal">${words.headline(of.goals)}</h1>
<p class="context">${words.context(of.goals, of.volumes)}</p>
<div class="box">${msg("personal.basis", {"name": pack.unit, "basis": of.basis, "informedOn": of.informedOn, "until": of.until})}</div>
<#list of.goals as goal><@one goal of.own[goal?index]/></#list>
<div class="keep">
<h2>${msg("personal.object")}</h2>
<p>${msg("personal.object.text", {"talkTo": of.talkTo, "known": (of.talkTo == "")?then("no", "yes")})}</p>
<div class="room tall"></div>
<div class="room tall"></div>
<p class="small">${msg("personal.tickets")}</p>
</div>
</#macro>

<#macro one goal own>
<div class="keep">
<h2>${goal.says}</h2>
<table class="columns">
<colgroup><col style="width: 56%"/><col style="width: 44%"/></colgroup>
<tr>
<td class="column">
<p class="strong"><@figures goal/></p>
<@verdict goal own.needed/>
<p class="small">${msg("personal.added", {"n": own.months?size, "first": (own.months?first.label)!"", "last": (own.months?last.label)!""})}</p>
<#if goal.metric??><p class="small">${goal.metric.definition}</p></#if>
</td>
<td class="column last">
<#if own.months?size gt 0>
<table class="tight">
<colgroup><col style="width: 50%"/><col style="width: 25%"/><col style="width: 25%"/></colgroup>
<thead><tr><th>${msg("workbook.trend.period")}</th><th class="number">${msg("column.actual")}</th><th class="number">${msg("column.tickets")}</th></tr></thead>
<tbody>
<#list own.months as month><tr><td>${month.label}</td><td class="number"><#if month.n.value == 0>–<#elseif month.hits??>${msg("figure.few", {"hits": month.hits.value, "n": month.n.value})}<#elseif month.actual??>${month.actual.text}<#else>–</#if></td><td class="number">${month.n.text}</td></tr></#list>
</tbody>
</table>
</#if>
</td>
</tr>
</table>
</div>
</#macro>

<#-- The figure with what it rests on; too few to judge are told as they are. -->
<#macro figures goal><@parts.figure goal/><#if goal.basis?? && goal.status.id != "insufficient-data"><span class="small"> ${goal.basis}</span></#if><#if goal.ladder.target??> · ${msg("chart.target", {"target": goal.ladder.target.text})}</#if></#macro>

<#-- A word only where there is enough to judge, and how far chance alone may carry it. -->
<#macro verdict goal needed>
<#if goal.status.id == "insufficient-data">
<p>${msg("personal.few", {"n": goal.n.value, "needed": needed})}</p>
<#elseif goal.reason != "">
<p>${goal.reason}</p>
<#else>
<p><@parts.status goal.status/></p>
<#if goal.interval??><p>${msg("personal.interval", {"low": goal.interval.low.text, "high": goal.interval.high.text, "sure": (goal.evidence == "confirmed")?then("yes", "no")})}</p></#if>
</#if>
</#macro>
