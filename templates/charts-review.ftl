<#ftl output_format="XHTML">
<#-- The milestones of several goals on one scale of time. -->
<#import "theme.ftl" as theme>
<#import "charts.ftl" as charts>

<#-- Milestones on one scale of time, numbered as in the table below; a line for the day. -->
<#macro track of width>
<#local left = 10>
<#local long = width - 20>
<#-- Marks that would lie over each other stand in rows. -->
<#local rows = []>
<#local places = []>
<#list of.steps as step>
  <#local x = left + step.along * long>
  <#local row = -1>
  <#list rows as taken><#if row lt 0 && taken?filter(other -> (other - x)?abs lt 15)?size == 0><#local row = taken?index></#if></#list>
  <#if row lt 0><#local rows = rows + [[x]]><#local row = rows?size - 1>
  <#else><#local kept = []><#list rows as taken><#local kept = kept + [(taken?index == row)?then(taken + [x], taken)]></#list><#local rows = kept></#if>
  <#local places = places + [row]>
</#list>
<#local top = 22>
<#local high = top + rows?size * 20 + 22>
<svg width="${width}" height="${high}" viewBox="0 0 ${width} ${high}" font-size="11.5" aria-label="${msg("chart.track", {"done": of.steps?filter(m -> m.status.id == "done")?size, "late": of.steps?filter(m -> m.status.id == "late")?size, "n": of.steps?size})}">
  <#local base = high - 20>
  <#local today = charts.px(left + of.today * long)>
  <line x1="${left}" y1="${base}" x2="${left + long}" y2="${base}" stroke="${theme.line}" stroke-width="3"/>
  <line x1="${left}" y1="${base}" x2="${today}" y2="${base}" stroke="${theme.ink}" stroke-width="3"/>
  <#list of.ticks as tick>
    <#local x = charts.px(left + tick.along * long)>
    <line x1="${x}" y1="${base}" x2="${x}" y2="${base + 5}" stroke="${theme.grey}" stroke-width="1"/>
    <text x="${x}" y="${base + 17}" fill="${theme.grey}">${tick.word}</text>
  </#list>
  <line x1="${today}" y1="14" x2="${today}" y2="${base}" stroke="${theme.ink}" stroke-width="1.2"/>
  <text x="${today}" y="10" text-anchor="${(of.today gt 0.94)?then("end", (of.today lt 0.06)?then("start", "middle"))}" font-weight="600" fill="${theme.ink}">${of.day}</text>
  <#list of.steps as step>
    <#local x = charts.px(left + step.along * long)>
    <#local y = base - 14 - places[step?index] * 20>
    <#local colour = theme.tone(step.status.tone)>
    <#if step.status.id == "done"><circle cx="${x}" cy="${y}" r="8" fill="${colour}"/>
    <#elseif step.status.id == "late"><rect x="${charts.px(x - 8)}" y="${y - 8}" width="16" height="16" rx="2" fill="${colour}"/>
    <#else><circle cx="${x}" cy="${y}" r="7.2" fill="${theme.paper}" stroke="${colour}" stroke-width="1.6"/></#if>
    <text x="${x}" y="${y + 4}" text-anchor="middle" font-weight="600" fill="${(step.status.id == "ahead")?then(colour, theme.paper)}">${step?counter}</text>
  </#list>
</svg>
</#macro>
