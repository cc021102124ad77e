<#ftl output_format="XHTML">
<#-- The course of a goal: period by period, with the target as it was and what the rest is expected to be. -->
<#import "theme.ftl" as theme>
<#import "charts.ftl" as charts>

<#-- A step of 1, 2 or 5 times a power of ten that cuts a span into at most so many parts. -->
<#function niceStep span parts>
  <#local power = 0.0001>
  <#list 1..12 as exponent>
    <#list [1, 2, 5] as factor>
      <#if span / (power * factor) <= parts><#return power * factor></#if>
    </#list>
    <#local power = power * 10>
  </#list>
  <#return span>
</#function>

<#-- The ends of an axis and its step; times are read in hours or minutes, so their steps follow what is written. -->
<#function axis values unit parts>
  <#local factor = (unit == "minutes" && values?max >= 120)?then(60, 1)>
  <#local span = (values?max - values?min) / factor>
  <#if span == 0><#local span = (unit == "fraction")?then(0.1, charts.atLeast(values?max / factor * 0.2, 1))></#if>
  <#local tick = niceStep(span * 1.15, parts)>
  <#if unit == "count" && tick lt 1><#local tick = 1></#if>
  <#local lo = ((values?min / factor) / tick)?floor * tick * factor>
  <#local hi = ((values?max / factor) / tick)?ceiling * tick * factor>
  <#if lo == hi><#local hi = hi + tick * factor></#if>
  <#if unit == "fraction" && hi gt 1 && values?max <= 1><#local hi = 1></#if>
  <#return {"lo": lo, "hi": hi, "tick": tick * factor}>
</#function>

<#-- Where the label of a point stands, clear of the line that comes and goes: above or below it, and how it is anchored. All by y,
     which grows downwards; floor is where the labels of the periods begin. -->
<#function placed before here after floor>
  <#if before lt here && after lt here && here + 20 <= floor><#return {"dy": 18, "anchor": "middle"}></#if>
  <#if before gt here && after lt here><#return {"dy": -9, "anchor": "end"}></#if>
  <#if before lt here && after gt here><#return {"dy": -9, "anchor": "start"}></#if>
  <#return {"dy": -9, "anchor": "middle"}>
</#function>

<#-- A value written at its point, on paper of its own. -->
<#macro paper x y text at size>
<#local long = charts.wide(text) * size / 11.5 + 4>
<#local from = (at.anchor == "middle")?then(x - long / 2, (at.anchor == "end")?then(x + 4 - long, x - 5))>
<rect x="${charts.px(from)}" y="${charts.px(y + at.dy - 11)}" width="${charts.px(long)}" height="14" fill="${theme.paper}" fill-opacity="0.85"/>
</#macro>

<#macro label x y text at size>
<text x="${charts.px((at.anchor == "middle")?then(x, (at.anchor == "end")?then(x + 4, x - 3)))}" y="${charts.px(y + at.dy)}" text-anchor="${at.anchor}" font-size="${size}" font-weight="${(size gt 12)?then(700, 600)}" fill="${theme.accent}">${text}</text>
</#macro>

<#-- Points without a figure at the end are ahead; slots adds room for what is ahead where there are none. First and last value and
     each target are written where they are; dashed, between the lowest and the highest of the last periods, what the rest is
     expected to be. -->
<#macro line history forecast unit width height slots=0 parts=4>
<#local seen = history?filter(point -> point.actual??)>
<#local values = charts.valuesOf(history)>
<#local last = 0>
<#list history as point><#if point.actual??><#local last = point?index></#if></#list>
<#local slots = history?size - 1 + ((forecast.rest?? && last == history?size - 1 && history?size gt 1)?then(slots, 0))>
<#local expected = forecast.rest?? && seen?size gt 0 && last lt slots>
<#local banded = expected && forecast.restLow??>
<#if expected><#local values = values + [forecast.rest.value]></#if>
<#if banded><#local values = values + [forecast.restLow.value, forecast.restHigh.value]></#if>
<#if values?size gt 0>
<#local dated = history?filter(point -> point.target??)>
<#-- The year is named below the first period and below each January. -->
<#local years = history?filter(point -> point.year != history?first.year)?size gt 0>
<#local bottom = years?then(34, 22)>
<#local left = 58>
<#local right = 104>
<#local top = 21>
<#local tall = height - bottom - top>
<#local scale = axis(values, unit, parts)>
<#local lo = scale.lo>
<#local hi = scale.hi>
<#-- A first or last value at the foot needs room below for its label. -->
<#local ends = seen?filter(point -> (point.name == seen?first.name || point.name == seen?last.name) && (point.actual.value - lo) / (hi - lo) * tall lt 20)>
<#if ends?size gt 0 && lo - scale.tick gte 0><#local lo = lo - scale.tick></#if>
<#local usable = width - left - right>
<#local step = (slots gt 0)?then(usable / charts.atLeast(slots, 1), 0)>
<#local start = (slots gt 0)?then(left + 8, left + usable / 2)>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="11.5" aria-label="<#if banded>${msg("headline.clauses", {"first": charts.told(history), "next": msg("chart.forecast.told", {"value": forecast.rest.text, "low": forecast.restLow.text, "high": forecast.restHigh.text})})}<#else>${charts.told(history)}</#if>">
  <#list 0..((hi - lo) / scale.tick)?round as i>
    <#local value = lo + i * scale.tick>
    <#local y = charts.px(top + tall - (value - lo) / (hi - lo) * tall)>
    <#if value <= hi>
    <line x1="${left - 6}" y1="${y}" x2="${width - right + 14}" y2="${y}" stroke="${theme.line}" stroke-width="1"/>
    <text x="${left - 12}" y="${charts.px(y + 4)}" text-anchor="end" fill="${theme.grey}">${mark(value, unit)}</text>
    </#if>
  </#list>
  <#local ys = []>
  <#list history as point><#local ys = ys + [(point.actual??)?then(charts.px(top + tall - (((point.actual.value)!lo) - lo) / (hi - lo) * tall), -1)]></#list>
  <#local ahead = -100>
  <#if expected>
    <#local x0 = charts.px(start + last * step)>
    <#local x1 = charts.px(start + (last + 1) * step)>
    <#local x2 = charts.px(start + slots * step + 3)>
    <#local ahead = charts.px(top + tall - (forecast.rest.value - lo) / (hi - lo) * tall)>
    <#if banded>
      <#local high = charts.px(top + tall - (forecast.restHigh.value - lo) / (hi - lo) * tall)>
      <#local low = charts.atLeast(charts.px(top + tall - (forecast.restLow.value - lo) / (hi - lo) * tall), high + 2)>
      <polygon points="${x0},${ys[last]} ${x1},${high} ${x2},${high} ${x2},${low} ${x1},${low}" fill="${theme.zones[1]}"/>
    </#if>
  </#if>
  <#local target = charts.steps(history, start, step, top, tall, lo, hi)>
  <#if target != ""><path d="${target}" fill="none" stroke="${theme.ink}" stroke-width="1.3"/></#if>
  <#-- The first value and the last; where nothing follows, the last stands at the end of the line. -->
  <#local written = []>
  <#list history as point>
    <#if point.actual?? && (point.name == seen?first.name || (point.name == seen?last.name && last lt slots))>
      <#local i = point?index>
      <#local after = (i lt last && ys[i + 1] gte 0)?then(ys[charts.atMost(i + 1, last)], (i == last && expected)?then(ahead, ys[i]))>
      <#local before = (i gt 0 && ys[charts.atLeast(i - 1, 0)] gte 0)?then(ys[charts.atLeast(i - 1, 0)], after)>
      <#local at = placed(before, ys[i], after, top + tall)>
      <#-- Where a line begins low and rises, its figure stands before it. -->
      <#if i gt 0 && ys[charts.atLeast(i - 1, 0)] lt 0 && after lt ys[i] && at.dy lt 0><#local at = at + {"anchor": "end"}></#if>
      <#-- The first keeps clear of the axis. -->
      <#if i == 0 && at.anchor == "middle" && slots gt 0><#local at = at + {"anchor": "start"}></#if>
      <#local written = written + [{"x": start + i * step, "y": ys[i], "text": point.actual.text, "at": at, "size": (i == last)?then(13, 11.5)}]>
    </#if>
  </#list>
  <#list written as one><@paper one.x one.y one.text one.at one.size/></#list>
  <#if expected><path d="M${x0} ${ys[last]} L${x1} ${ahead} H${x2}" fill="none" stroke="${theme.accent}" stroke-width="1.6" stroke-dasharray="4 3"/></#if>
  <#list charts.pieces(history, start, step, top, tall, lo, hi) as line>
    <#if line?size gt 1><polyline points="${line?join(" ")}" fill="none" stroke="${theme.accent}" stroke-width="2.2" stroke-linejoin="round"/></#if>
  </#list>
  <@periods history start step height - bottom years/>
  <#list history as point><#if point.actual??>
    <#local x = charts.px(start + point?index * step)>
    <#if point.status.tone == "good"><circle cx="${x}" cy="${ys[point?index]}" r="3.6" fill="${theme.accent}"/>
    <#else><circle cx="${x}" cy="${ys[point?index]}" r="3" fill="${theme.paper}" stroke="${theme.accent}" stroke-width="1.6"/></#if>
  </#if></#list>
  <#list written as one><@label one.x one.y one.text one.at one.size/></#list>
  <@targets history dated start step top tall lo hi/>
  <#-- At the right end: what the rest is expected to be, or the last value; and the target, clear of it. -->
  <#local x = width - right + 18>
  <#local ya = expected?then(ahead, (seen?size gt 0 && last == slots)?then(ys[last], -100))>
  <#local yt = -100>
  <#if dated?size gt 0><#local yt = charts.px(top + tall - (dated?last.target.value - lo) / (hi - lo) * tall)></#if>
  <#if ya gte 0 && yt gte 0 && (ya - yt)?abs lt 16>
    <#local middle = (ya + yt) / 2>
    <#local up = ya <= yt>
    <#local ya = charts.px(middle + up?then(-8, 8))>
    <#local yt = charts.px(middle + up?then(8, -8))>
  </#if>
  <#if expected><text x="${x}" y="${charts.px(ya + 4)}" fill="${theme.accent}">${msg("chart.forecast", {"value": forecast.rest.text})}</text>
  <#elseif ya gte 0><text x="${x}" y="${charts.px(ya + 4)}" font-size="13" font-weight="700" fill="${theme.accent}">${seen?last.actual.text}</text></#if>
  <#if dated?size gt 0><text x="${x}" y="${charts.px(yt + 4)}" fill="${theme.ink}">${msg("chart.target", {"target": dated?last.target.text})}</text></#if>
</svg>
</#if>
</#macro>

<#-- The names of the periods below; of many, each so many. -->
<#macro periods history start step y years>
<#local every = (history?size gt 14)?then((history?size / 13)?ceiling, 1)>
<#local year = "">
<#list history as point>
  <#if point?index % every == 0>
  <#local x = charts.px(start + point?index * step)>
  <text x="${x}" y="${y + 16}" text-anchor="middle" fill="${theme.grey}">${point.label}</text>
  <#if years && point.year != year && point.label != point.year>
    <text x="${x}" y="${y + 30}" text-anchor="middle" fill="${theme.grey}">${point.year}</text>
    <#local year = point.year>
  </#if>
  </#if>
</#list>
</#macro>

<#-- A target that changed is written where it began. -->
<#macro targets history dated start step top tall lo hi>
<#if dated?size gt 0 && dated?first.target.text != dated?last.target.text>
  <#local before = "">
  <#list history as point>
    <#if point.target?? && point.target.text != before && !(point?is_last && before != "")>
      <#local y = charts.px(top + tall - (point.target.value - lo) / (hi - lo) * tall)>
      <#local below = point.actual?? && point.actual.value gte point.target.value>
      <#-- Over a first figure that stands close below it, the target is written where it ends. -->
      <#local gap = (point.actual??)?then((point.target.value - (point.actual.value)!0) / (hi - lo) * tall, 0)>
      <#local end = -1>
      <#if before == "" && gap gt 0 && gap lt 26>
        <#list history as other><#if end == -1 && other?index gt point?index && ((other.target.text)!"") != point.target.text><#local end = other?index></#if></#list>
      </#if>
      <#if end gt 0>
        <text x="${charts.px(start + (end - 0.5) * step - 3)}" y="${charts.px(y + 14)}" text-anchor="end" fill="${theme.ink}">${point.target.text}</text>
      <#else>
        <text x="${charts.px((before == "")?then(start + point?index * step - 3, start + (point?index - 0.5) * step + 3))}" y="${charts.px(y + below?then(14, -5))}" fill="${theme.ink}">${point.target.text}</text>
      </#if>
    </#if>
    <#local before = (point.target.text)!"">
  </#list>
</#if>
</#macro>
