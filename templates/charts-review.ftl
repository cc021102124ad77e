<#ftl output_format="XHTML">
<#-- Charts of goal reviews: a year with what is ahead of it, and the milestones of several goals. -->
<#import "theme.ftl" as theme>
<#import "charts.ftl" as charts>

<#-- The year so far, with the target as it was and will be, and the range that the rest may take. -->
<#macro year goal one width height>
<#local history = one.year>
<#local forecast = goal.outlook.forecast!{}>
<#local values = charts.valuesOf(history)>
<#list ["rest", "restLow", "restHigh"] as key><#if forecast[key]??><#local values = values + [forecast[key].value]></#if></#list>
<#local bottom = 22>
<#local left = 58>
<#local right = 104>
<#local top = 16>
<#local tall = height - bottom - top>
<#local factor = (goal.unit == "minutes" && values?max >= 120)?then(60, 1)>
<#local span = (values?max - values?min) / factor>
<#if span == 0><#local span = (goal.unit == "fraction")?then(0.1, charts.atLeast(values?max / factor * 0.2, 1))></#if>
<#local tick = charts.niceStep(span * 1.15, 3)>
<#if goal.unit == "count" && tick lt 1><#local tick = 1></#if>
<#local lo = ((values?min / factor) / tick)?floor * tick * factor>
<#local hi = ((values?max / factor) / tick)?ceiling * tick * factor>
<#if lo == hi><#local hi = hi + tick * factor></#if>
<#if goal.unit == "fraction" && hi gt 1 && values?max <= 1><#local hi = 1></#if>
<#local step = (width - left - right) / charts.atLeast(history?size - 1, 1)>
<#local start = left + 8>
<#local seen = history?filter(point -> point.actual??)>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="11.5" aria-label="<#if forecast.restLow??>${msg("headline.clauses", {"first": charts.told(history), "next": msg("chart.ahead.alt", {"value": forecast.rest.text, "low": forecast.restLow.text, "high": forecast.restHigh.text})})}<#else>${charts.told(history)}</#if>">
  <#local ticks = ((hi - lo) / (tick * factor))?round>
  <#list 0..ticks as i>
    <#local value = lo + i * tick * factor>
    <#local y = charts.px(top + tall - (value - lo) / (hi - lo) * tall)>
    <#if value <= hi>
    <line x1="${left - 6}" y1="${y}" x2="${width - right + 14}" y2="${y}" stroke="${theme.line}" stroke-width="1"/>
    <text x="${left - 12}" y="${charts.px(y + 4)}" text-anchor="end" fill="${theme.grey}">${mark(value, goal.unit)}</text>
    </#if>
  </#list>
  <#local lastSeen = 0>
  <#list history as point><#if point.actual??><#local lastSeen = point?index></#if></#list>
  <#local hasAhead = forecast.rest?? && lastSeen lt history?size - 1>
  <#if hasAhead>
    <#local from = charts.px(start + (lastSeen + 1) * step)>
    <#local to = charts.px(start + (history?size - 1) * step + 3)>
    <#local y = charts.px(top + tall - (forecast.rest.value - lo) / (hi - lo) * tall)>
    <#if forecast.restLow??>
      <#local yh = charts.px(top + tall - (forecast.restHigh.value - lo) / (hi - lo) * tall)>
      <#local yl = charts.px(top + tall - (forecast.restLow.value - lo) / (hi - lo) * tall)>
      <rect x="${from - 4}" y="${yh}" width="${charts.px(to - from + 4)}" height="${charts.px(charts.atLeast(yl - yh, 2))}" fill="${theme.zones[1]}"/>
    </#if>
    <#local x0 = charts.px(start + lastSeen * step)>
    <#local y0 = charts.px(top + tall - (history[lastSeen].actual.value - lo) / (hi - lo) * tall)>
    <path d="M${x0} ${y0} L${from} ${y} H${to}" fill="none" stroke="${theme.accent}" stroke-width="1.6" stroke-dasharray="4 3"/>
  </#if>
  <#local target = charts.steps(history, start, step, top, tall, lo, hi)>
  <#if target != ""><path d="${target}" fill="none" stroke="${theme.ink}" stroke-width="1.3"/></#if>
  <#list charts.pieces(history, start, step, top, tall, lo, hi) as line>
    <#if line?size gt 1><polyline points="${line?join(" ")}" fill="none" stroke="${theme.accent}" stroke-width="2.2" stroke-linejoin="round"/></#if>
  </#list>
  <#local last = seen?last.name>
  <#local before = "">
  <#list history as point>
    <#local x = charts.px(start + point?index * step)>
    <text x="${x}" y="${height - bottom + 16}" text-anchor="middle" fill="${theme.grey}">${point.label}</text>
    <#if point.actual??>
      <#local y = charts.px(top + tall - (point.actual.value - lo) / (hi - lo) * tall)>
      <#if point.status.tone == "good"><circle cx="${x}" cy="${y}" r="3.6" fill="${theme.accent}"/>
      <#else><circle cx="${x}" cy="${y}" r="3" fill="${theme.paper}" stroke="${theme.accent}" stroke-width="1.6"/></#if>
      <#if point.name == last || point.name == seen?first.name>
        <#local above = !(point.target??) || point.actual.value gte point.target.value || y + 20 gt top + tall>
        <#local from = (point.name == last)?then(x, x - 5)>
        <rect x="${from}" y="${charts.px(y + above?then(-19, 6))}" width="${charts.px(charts.wide(point.actual.text) + 2)}" height="13" fill="${theme.paper}" fill-opacity="0.85"/>
        <text x="${(point.name == last)?then(charts.px(x + 2), x - 3)}" y="${charts.px(y + above?then(-8, 17))}" font-weight="600" fill="${theme.accent}">${point.actual.text}</text>
      </#if>
    </#if>
    <#if point.target?? && point.target.text != before && before != "" && !(point?is_last)>
      <#local yt = charts.px(top + tall - (point.target.value - lo) / (hi - lo) * tall)>
      <#local under = point.actual?? && point.actual.value gte point.target.value>
      <text x="${charts.px(start + (point?index - 0.5) * step + 3)}" y="${charts.px(yt + under?then(13, -5))}" fill="${theme.ink}">${point.target.text}</text>
    </#if>
    <#local before = (point.target.text)!"">
  </#list>
  <#local x = width - right + 18>
  <#local yt = -100>
  <#local ya = -100>
  <#local dated = history?filter(point -> point.target??)>
  <#if dated?size gt 0><#local yt = charts.px(top + tall - (dated?last.target.value - lo) / (hi - lo) * tall)></#if>
  <#if hasAhead><#local ya = charts.px(top + tall - (forecast.rest.value - lo) / (hi - lo) * tall)></#if>
  <#if hasAhead && dated?size gt 0 && (ya - yt)?abs lt 15>
    <#local middle = (ya + yt) / 2>
    <#local up = ya <= yt>
    <#local ya = charts.px(middle + up?then(-8, 8))>
    <#local yt = charts.px(middle + up?then(8, -8))>
  </#if>
  <#if hasAhead><text x="${x}" y="${charts.px(ya + 4)}" fill="${theme.accent}">${msg("chart.ahead", {"value": forecast.rest.text})}</text></#if>
  <#if dated?size gt 0><text x="${x}" y="${charts.px(yt + 4)}" fill="${theme.ink}">${msg("chart.target", {"target": dated?last.target.text})}</text></#if>
</svg>
</#macro>

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
