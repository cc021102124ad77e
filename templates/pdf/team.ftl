<#ftl output_format="XHTML">
<#-- The page that a lead takes into the team. -->
<#import "../charts.ftl" as charts>
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>
<#import "partner.ftl" as partner>

<#macro page of>
<#local headline = words.headline(of.goals)>
<h1 id="team"<#if headline?length gt 100> class="long"</#if>>${words.titled(headline)}</h1>
<p class="context">${words.context(of.goals, of.volumes)}</p>
<@parts.agreedBefore of.agreed/>
<@tiles of.goals/>
<@parts.guardrails of.goals/>
<@parts.look of.signs of.goals?size gt 1/>
<@carries of.carries/>
<#if of.waits?filter(row -> row.half?? && row.nineInTen??)?size gt 0>
<div class="keep">
<h2>${msg("heading.waits")}<span class="note"> ${msg("heading.waits.note")}</span></h2>
<@charts.waits of.waits charts.pageWidth/>
</div>
</#if>
<#-- Three goals fill the page: the room comes first then, and what is talked about follows on the next. -->
<#if of.goals?size gt 2>
<@room/>
<@partner.table of.partners/>
<div class="keep"><@tickets of/></div>
<#else>
<@partner.table of.partners/>
<@tickets of/>
<@room/>
</#if>
<@parts.comment/>
</#macro>

<#macro tickets of><@parts.toRead tickets=of.toRead heading=msg("heading.to-read-together") look="tight"/></#macro>

<#macro room>
<div class="keep">
<h2>${msg("heading.agreed-here")}</h2>
<div class="room"></div>
</div>
</#macro>

<#-- Target, what the figure rests on, what was not measured: as far as there is something to say. -->
<#function facts goal>
  <#local said = []>
  <#if goal.ladder.target??><#local said = said + [msg("chart.target", {"target": goal.ladder.target.text})]></#if>
  <#if goal.basis??><#local said = said + [goal.basis]></#if>
  <#if goal.since??><#local said = said + [msg("goal.since", {"day": goal.since.day, "kind": goal.since.kind})]></#if>
  <#if goal.coverage??><#local said = said + [msg("goal.coverage", {"share": goal.coverage.text})]></#if>
  <#return said?join(" · ")>
</#function>

<#macro tiles goals>
<#if goals?size gt 0>
<table class="tiles">
<colgroup><#list goals as goal><col style="width: ${(100 / goals?size)?c}%"/></#list></colgroup>
<tr>
<#list goals as goal>
<td><div class="label">${goal.says}</div></td>
</#list>
</tr>
<tr class="rest">
<#list goals as goal>
<td>
<div class="value"><@parts.figure goal/></div>
<div class="small">${facts(goal)}</div>
<div><@parts.status goal.status/></div>
<#if goal.reason != ""><div class="small">${goal.reason}</div></#if>
<div><@charts.sparkline history=goal.history width=(charts.pageWidth / goals?size - 40)?floor height=44/></div></td>
</#list>
</tr>
</table>
</#if>
</#macro>

<#macro carries rows>
<#if rows?size gt 0>
<h2>${msg("heading.carries")}</h2>
<table class="tight">
<colgroup><col style="width: 18%"/><col style="width: 35%"/><col style="width: 10%"/><col style="width: 21%"/><col style="width: 16%"/></colgroup>
<thead><tr><th>${msg("column.team-goal")}</th><th>${msg("column.carries-goal")}</th><th class="number">${msg("column.there")}</th><th class="after"></th><th class="number">${msg("column.if-all")}</th></tr></thead>
<tbody>
<#list rows as row>
<tr><td><span class="strong">${(row.own.metric.short)!row.own.says}</span><br/><span class="small">${msg("link." + row.link)}</span></td><td>${msg("carries", {"role": row.role, "goal": row.next.says})}</td><td class="number"><@parts.figure row.next/></td><td class="after"><#if row.next.ladder.target??><span class="small">${msg("chart.target", {"target": row.next.ladder.target.text})}</span><br/></#if><@parts.status row.next.status/></td><td class="number"><#if row.ifAll??>${row.ifAll.text}<#else><span class="grey">–</span></#if></td></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>
