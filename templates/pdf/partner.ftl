<#ftl output_format="XHTML">
<#-- Waiting for other departments: the table on page one, and the page for such a department's head. -->
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>
<#import "goal.ftl" as goals>

<#macro page of>
<#local goal = of.goals[0]>
<h1 id="partner">${words.titled(headline(of.partner))}</h1>
<p class="context">${msg("partner.context", {"partner": of.partner.name})}<#if of.owner != ""> ${msg("partner.owner", {"owner": of.owner})}</#if></p>
<@goals.tiles goal/>
<@goals.courseOf goal/>
<@missed of.partner/>
<@goals.breakdown goal.categories "category" goal/>
<@parts.toRead tickets=of.toRead heading=msg("heading.to-read") look="tight"/>
<@goals.measured goal/>
<@parts.comment/>
</#macro>

<#function headline partner>
  <#if partner.reached??>
    <#return msg("partner.headline", {"partner": partner.name, "actual": partner.actual.text, "target": partner.target.text, "reached": partner.reached?string})>
  </#if>
  <#return msg("partner.headline.none", {"partner": partner.name, "n": partner.waits.value})>
</#function>

<#-- What the waits did to the desk's own goals. -->
<#macro missed partner>
<#if partner.missed?size gt 0>
<h2>${msg("heading.partner-missed")}</h2>
<table class="tight">
<colgroup><col style="width: 52%"/><col style="width: 24%"/><col style="width: 24%"/></colgroup>
<thead><tr><th>${msg("column.goal")}</th><th class="number">${msg("column.missed")}</th><th class="number">${msg("column.only-for-wait")}</th></tr></thead>
<tbody>
<#list partner.missed as one>
<tr><td>${one.goal}</td><td class="number">${one.tickets.text}</td><td class="number">${one.onlyForIt.text}</td></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>

<#macro table partners>
<#if partners?size gt 0>
<div class="keep">
<h2>${msg("heading.partners")}<span class="note"> ${msg("heading.partners.note")}</span></h2>
<table class="tight">
<colgroup><col style="width: 17%"/><col style="width: 9%"/><col style="width: 11%"/><col style="width: 10%"/><col style="width: 9%"/><col style="width: 17%"/><col style="width: 27%"/></colgroup>
<thead><tr><th>${msg("column.partner")}</th><th class="number">${msg("column.waits")}</th><th class="number">${msg("column.waited")}</th><th class="number">${msg("column.in-time")}</th><th class="number">${msg("column.promised")}</th><th class="after">${msg("column.state")}</th><th>${msg("column.only-for-wait")}</th></tr></thead>
<tbody>
<#list partners as partner>
<tr><td>${partner.metric.short}</td><td class="number">${partner.waits.text}</td><td class="number">${partner.waited.text}</td><td class="number"><#if partner.actual??>${partner.actual.text}<#else>–</#if></td><td class="number"><#if partner.target??>${partner.target.text}<#else>–</#if></td><td class="after nowrap"><#if partner.reached??><@parts.status partner.reached?then({"tone": "good", "letter": "M", "word": msg("partner.kept")}, {"tone": "bad", "letter": "X", "word": msg("partner.broken")})/></#if></td><td><#list partner.missed?filter(one -> one.onlyForIt.value gt 0) as one>${msg("partner.only-for-wait", {"n": one.onlyForIt.value, "of": one.tickets.value, "goal": one.short})}<#sep><br/></#list><#if partner.missed?filter(one -> one.onlyForIt.value gt 0)?size == 0><span class="grey">${partner.missed?has_content?then("0", "–")}</span></#if></td></tr>
</#list>
</tbody>
</table>
</div>
</#if>
</#macro>
