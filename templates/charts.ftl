<#ftl output_format="XHTML">
<#-- Charts as SVG: rect, line, circle, polyline, polygon, path, text, g. Sizes are 1/96 inch; y grows downwards. -->
<#import "theme.ftl" as theme>

<#-- How wide a page is between its margins. -->
<#assign pageWidth = (pack.paper == "letter")?then(695, 673)>

<#-- A coordinate with one decimal. -->
<#function px n><#return (n * 10)?round / 10></#function>

<#function atLeast a b><#return (a > b)?then(a, b)></#function>
<#function atMost a b><#return (a < b)?then(a, b)></#function>

<#-- About how wide a text is at the size of chart labels, 11.5. -->
<#function wide text><#return text?length * 5.9></#function>

<#-- The lettered shape of a status: filled disc when reached, ring when partly or open, square when missed.
  Where no word stands beside it, it is named by it. -->
<#macro shape status named=false>
<#compress>
<#local colour = theme.tone(status.tone)>
<svg width="14" height="14" viewBox="0 0 14 14" <#if named>aria-label="${status.word}"<#else>aria-hidden="true"</#if>>
<#if status.tone == "good">
  <circle cx="7" cy="7" r="7" fill="${colour}"/>
  <text x="7" y="10" text-anchor="middle" font-size="8.5" font-weight="700" fill="${theme.paper}">${status.letter}</text>
<#elseif status.letter == "X">
  <rect x="0.3" y="0.3" width="13.4" height="13.4" rx="2.5" fill="${colour}"/>
  <text x="7" y="10" text-anchor="middle" font-size="8.5" font-weight="700" fill="${theme.paper}">${status.letter}</text>
<#else>
  <circle cx="7" cy="7" r="6.2" fill="${theme.paper}" stroke="${colour}" stroke-width="1.6"/>
  <#if status.letter != ""><text x="7" y="10" text-anchor="middle" font-size="8.5" font-weight="700" fill="${colour}">${status.letter}</text></#if>
</#if>
</svg>
</#compress>
</#macro>

<#-- Where a value lies on an axis: from lo to hi, over a width, mirrored when less is better. -->
<#function along value lo hi width mirrored>
  <#local share = (value - lo) / (hi - lo)>
  <#return px(mirrored?then(1 - share, share) * width)>
</#function>

<#-- The ends of a scale that holds all values with some room; never below 0, a share never above 1. -->
<#function ends values unit>
  <#local lo = values?min>
  <#local hi = values?max>
  <#local room = (hi - lo) * 0.16>
  <#if room == 0><#local room = (hi == 0)?then(1, hi * 0.1)></#if>
  <#local lo = (lo - room < 0 && lo >= 0)?then(0, lo - room)>
  <#local hi = (unit == "fraction" && hi <= 1 && hi + room > 1)?then(1, hi + room)>
  <#return [lo, hi]>
</#function>

<#-- A goal's value with its interval on the scale of its marks; better is always to the right. -->
<#macro ladder goal width=188>
<#local marks = goal.ladder>
<#local values = []>
<#list ["threshold", "target", "stretch", "low", "high"] as name>
  <#if marks[name]??><#local values = values + [marks[name].value]></#if>
</#list>
<#if goal.actual??><#local values = values + [goal.actual.value]></#if>
<#if goal.interval??><#local values = values + [goal.interval.low.value, goal.interval.high.value]></#if>
<#if values?size gt 0>
<#local scale = ends(values, goal.unit)>
<#local lo = scale[0]>
<#local hi = scale[1]>
<#local mirrored = goal.direction == "lower">
<#local label = []>
<#list ["threshold", "target", "stretch", "low", "high"] as name>
  <#if marks[name]??><#local label = label + [msg("chart.ladder.mark", {"mark": msg("mark." + name), "value": marks[name].text})]></#if>
</#list>
<svg width="${width}" height="34" viewBox="0 0 ${width} 34" font-size="11.5" aria-label="${msg("chart.ladder", {"actual": (goal.actual.text)!msg("none"), "marks": label?join(", ")})}">
  <rect x="0" y="6" width="${width}" height="8" fill="${theme.zones[2]}"/>
  <#if marks.low?? && marks.high??>
    <#local from = along(marks.low.value, lo, hi, width, false)>
    <#local to = along(marks.high.value, lo, hi, width, false)>
    <rect x="${from}" y="6" width="${px(to - from)}" height="8" fill="${theme.zones[1]}"/>
  <#else>
    <#if marks.target??><rect x="0" y="6" width="${along(marks.target.value, lo, hi, width, mirrored)}" height="8" fill="${theme.zones[1]}"/></#if>
    <#if marks.threshold??><rect x="0" y="6" width="${along(marks.threshold.value, lo, hi, width, mirrored)}" height="8" fill="${theme.zones[0]}"/></#if>
  </#if>
  <#list ["low", "high"] as name>
    <#if marks[name]??>
      <#local at = along(marks[name].value, lo, hi, width, mirrored)>
      <line x1="${at}" y1="1" x2="${at}" y2="19" stroke="${theme.ink}" stroke-width="2"/>
      <text x="${at}" y="30" text-anchor="middle" font-weight="600" fill="${theme.ink}">${marks[name].bare}</text>
    </#if>
  </#list>
  <#if marks.target??>
    <#local centre = along(marks.target.value, lo, hi, width, mirrored)>
    <line x1="${centre}" y1="1" x2="${centre}" y2="19" stroke="${theme.ink}" stroke-width="2.4"/>
    <text x="${centre}" y="31" text-anchor="middle" font-weight="600" fill="${theme.ink}">${marks.target.bare}</text>
    <#if marks.threshold??>
      <#local at = along(marks.threshold.value, lo, hi, width, mirrored)>
      <#local room = (wide(marks.threshold.bare) + wide(marks.target.bare)) / 2 + 6>
      <text x="${px(atLeast(atMost(at, centre - room), wide(marks.threshold.bare) / 2))}" y="31" text-anchor="middle" fill="${theme.grey}">${marks.threshold.bare}</text>
    </#if>
    <#if marks.stretch??>
      <#local at = along(marks.stretch.value, lo, hi, width, mirrored)>
      <#local room = (wide(marks.stretch.bare) + wide(marks.target.bare)) / 2 + 6>
      <line x1="${at}" y1="4" x2="${at}" y2="16" stroke="${theme.ink}" stroke-width="1"/>
      <text x="${px(atMost(atLeast(at, centre + room), width - wide(marks.stretch.bare) / 2))}" y="31" text-anchor="middle" fill="${theme.grey}">${marks.stretch.bare}</text>
    </#if>
  </#if>
  <#if goal.actual??>
    <#local at = along(goal.actual.value, lo, hi, width, mirrored)>
    <#if goal.interval??>
      <#local a = along(goal.interval.low.value, lo, hi, width, mirrored)>
      <#local b = along(goal.interval.high.value, lo, hi, width, mirrored)>
      <line x1="${a}" y1="10" x2="${b}" y2="10" stroke="${theme.ink}" stroke-width="1.6"/>
      <line x1="${a}" y1="7" x2="${a}" y2="13" stroke="${theme.ink}" stroke-width="1.2"/>
      <line x1="${b}" y1="7" x2="${b}" y2="13" stroke="${theme.ink}" stroke-width="1.2"/>
    </#if>
    <#if goal.status.tone == "none">
    <circle cx="${at}" cy="10" r="4" fill="${theme.paper}" stroke="${theme.grey}" stroke-width="1.4"/>
    <#else>
    <circle cx="${at}" cy="10" r="4.6" fill="${theme.ink}" stroke="${theme.paper}" stroke-width="1.2"/>
    </#if>
  </#if>
</svg>
</#if>
</#macro>

<#-- All values and targets of a history. -->
<#function valuesOf history>
  <#local values = []>
  <#list history as point>
    <#if point.actual??><#local values = values + [point.actual.value]></#if>
    <#if point.target??><#local values = values + [point.target.value]></#if>
  </#list>
  <#return values>
</#function>

<#-- Pieces of a line without gaps: lists of "x,y". -->
<#function pieces history left step top height lo hi>
  <#local lines = []>
  <#local line = []>
  <#list history as point>
    <#if point.actual??>
      <#local line = line + [px(left + point?index * step) + "," + px(top + height - (point.actual.value - lo) / (hi - lo) * height)]>
    <#else>
      <#if line?size gt 0><#local lines = lines + [line]></#if>
      <#local line = []>
    </#if>
  </#list>
  <#return (line?size gt 0)?then(lines + [line], lines)>
</#function>

<#-- The target as it was, as steps that change between two points. -->
<#function steps history left step top height lo hi>
  <#local path = "">
  <#local before = "">
  <#list history as point>
    <#if point.target??>
      <#local y = px(top + height - (point.target.value - lo) / (hi - lo) * height)>
      <#local from = px(left + point?index * step - (point?is_first)?then(3, step / 2))>
      <#local to = px(left + point?index * step + (point?is_last)?then(3, step / 2))>
      <#local path = path + ((before == y?c)?then("", (before == "")?then("M" + from + " " + y, " V" + y))) + " H" + to>
      <#local before = y?c>
    <#else>
      <#local before = "">
    </#if>
  </#list>
  <#return path?trim>
</#function>

<#-- What a history says, in words. -->
<#function told history>
  <#local seen = history?filter(point -> point.actual??)>
  <#if seen?size == 0><#return msg("chart.history.none")></#if>
  <#return msg("chart.history", {"n": seen?size, "first": seen?first.name, "from": seen?first.actual.text, "last": seen?last.name, "to": seen?last.actual.text, "target": (seen?last.target.text)!msg("none")})>
</#function>

<#-- A small line of the last periods over the target as it was. -->
<#macro sparkline history width=112 height=32>
<#local values = valuesOf(history)>
<#if values?size gt 0>
<#local lo = values?min>
<#local hi = values?max>
<#if lo == hi><#local lo = lo - 1><#local hi = hi + 1></#if>
<#local step = (history?size gt 1)?then((width - 10) / atLeast(history?size - 1, 1), 0)>
<#local left = (history?size gt 1)?then(4, width - 6)>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-label="${told(history)}">
  <#local target = steps(history, left, step, 4, height - 8, lo, hi)>
  <#if target != "" && history?size gt 1><path d="${target}" fill="none" stroke="${theme.ink}" stroke-width="1"/></#if>
  <#list pieces(history, left, step, 4, height - 8, lo, hi) as line>
    <#if line?size gt 1><polyline points="${line?join(" ")}" fill="none" stroke="${theme.accent}" stroke-width="1.8" stroke-linejoin="round"/><#else><circle cx="${line[0]?keep_before(",")}" cy="${line[0]?keep_after(",")}" r="1.6" fill="${theme.accent}"/></#if>
  </#list>
  <#if history?last.actual??>
    <circle cx="${px(left + (history?size - 1) * step)}" cy="${px(4 + (height - 8) - (history?last.actual.value - lo) / (hi - lo) * (height - 8))}" r="3" fill="${theme.accent}"/>
  </#if>
</svg>
</#if>
</#macro>

<#-- What one part adds: to the left of the line it pulls down, to the right it lifts; open when it is bad news. -->
<#macro contribution part parts direction width=190>
<#local values = parts?map(one -> one.adds.value) + [0]>
<#local lo = values?min>
<#local hi = values?max>
<#local text = 52>
<#local left = (lo lt 0)?then(text, 4)>
<#local right = (hi gt 0)?then(text, 4)>
<#local scale = (hi == lo)?then(0, (width - left - right) / (hi - lo))>
<#local zero = px(left - lo * scale)>
<#local size = px(part.adds.value?abs * scale)>
<#local isBad = (direction == "lower")?then(part.adds.value gt 0, part.adds.value lt 0)>
<#local start = (part.adds.value lt 0)?then(px(zero - size), zero)>
<#compress>
<svg width="${width}" height="16" viewBox="0 0 ${width} 16" font-size="11.5" aria-label="${msg("labelled", {"label": part.name, "text": part.adds.text})}">
  <#if isBad>
  <rect x="${start}" y="2.5" width="${size}" height="11" fill="${theme.paper}" stroke="${theme.bad}" stroke-width="1.2"/>
  <#else>
  <rect x="${start}" y="2" width="${size}" height="12" fill="${theme.accent}"/>
  </#if>
  <line x1="${zero}" y1="-3" x2="${zero}" y2="19" stroke="${theme.ink}" stroke-width="1"/>
  <#if part.adds.value lt 0>
  <text x="${px(start - 5)}" y="12" text-anchor="end" fill="${theme.ink}">${part.adds.bare}</text>
  <#else>
  <text x="${px(zero + size + 5)}" y="12" fill="${theme.ink}">${part.adds.bare}</text>
  </#if>
</svg>
</#compress>
</#macro>


<#-- What share of all tickets a part has. -->
<#macro share part parts width=190>
<#local most = atLeast(parts?filter(one -> one.share??)?map(one -> one.share.value)?max, 0.0001)>
<#local size = px(part.share.value / most * (width - 58))>
<#compress>
<svg width="${width}" height="16" viewBox="0 0 ${width} 16" font-size="11.5" aria-label="${msg("labelled", {"label": part.name, "text": part.share.text})}">
  <rect x="4" y="2" width="${size}" height="12" fill="${theme.accent}"/>
  <line x1="4" y1="-3" x2="4" y2="19" stroke="${theme.ink}" stroke-width="1"/>
  <text x="${px(size + 9)}" y="12" fill="${theme.ink}">${part.share.text}</text>
</svg>
</#compress>
</#macro>

<#-- Milestones on the goal's time from its first day to its last, numbered as in the table below; a line for the day. -->
<#macro track goal width=674>
<svg width="${width}" height="40" viewBox="0 0 ${width} 40" font-size="11.5" aria-label="${msg("chart.track", {"done": goal.milestones?filter(m -> m.status.id == "done")?size, "late": goal.milestones?filter(m -> m.status.id == "late")?size, "n": goal.milestones?size})}">
  <#local left = 10>
  <#local long = width - 20>
  <line x1="${left}" y1="14" x2="${left + long}" y2="14" stroke="${theme.line}" stroke-width="3"/>
  <line x1="${left}" y1="14" x2="${px(left + goal.today * long)}" y2="14" stroke="${theme.ink}" stroke-width="3"/>
  <line x1="${px(left + goal.today * long)}" y1="2" x2="${px(left + goal.today * long)}" y2="26" stroke="${theme.ink}" stroke-width="1.2"/>
  <#local numbered = []>
  <#list goal.milestones as milestone>
    <#local x = px(left + milestone.at * long)>
    <#local colour = theme.tone(milestone.status.tone)>
    <#if milestone.status.id == "done"><circle cx="${x}" cy="14" r="6" fill="${colour}"/>
    <#elseif milestone.status.id == "late"><rect x="${px(x - 6)}" y="8" width="12" height="12" rx="2" fill="${colour}"/>
    <#else><circle cx="${x}" cy="14" r="5.2" fill="${theme.paper}" stroke="${colour}" stroke-width="1.6"/></#if>
    <#-- Numbers of days that lie close stand beside each other. -->
    <#local at = x>
    <#list 1..goal.milestones?size as again>
      <#local close = numbered?filter(other -> (other - at)?abs lt 14)>
      <#if close?size gt 0><#local at = px((x gt left + long / 2)?then(close?min - 14, close?max + 14))></#if>
    </#list>
    <#local numbered = numbered + [at]>
    <text x="${at}" y="36" text-anchor="middle" fill="${theme.ink}">${milestone?counter}</text>
  </#list>
</svg>
</#macro>

<#-- Whose hours all of them are counted in. -->
<#function clock rows>
  <#local clocked = rows?filter(row -> row.clocked)?size>
  <#return (clocked == rows?size)?then("business", (clocked == 0)?then("calendar", "mixed"))>
</#function>

<#-- How long customers waited: half of them no longer than the disc, nine in ten no longer than the ring. -->
<#macro waits rows width=674>
<#local seen = rows?filter(row -> row.half?? && row.nineInTen??)>
<#if seen?size gt 0>
<#local numbers = []>
<#list seen as row>
  <#local numbers = numbers + [row.half.value, row.nineInTen.value]>
  <#if row.limit??><#local numbers = numbers + [row.limit.value]></#if>
</#list>
<#local lo = log10(atLeast(numbers?min / 60 * 0.7, 0.001))>
<#local hi = log10(atLeast(numbers?max / 60 * 1.2, 0.002))>
<#local left = 128>
<#local long = width - left - 186>
<#local high = seen?size * 22>
<svg width="${width}" height="${high + 40}" viewBox="0 0 ${width} ${high + 40}" font-size="11.5" aria-label="${seen?map(row -> msg("chart.wait", {"step": row.step, "half": row.half.text, "nine": row.nineInTen.text}))?join("; ")}">
  <#local ticks = [0.1, 1, 5, 15, 60, 240, 480, 1440, 4800, 14400, 60000]>
  <#-- A short stretch of the scale has marks closer to each other. -->
  <#if ticks?filter(minutes -> log10(minutes / 60) gte lo && log10(minutes / 60) lte hi)?size lt 2>
    <#local ticks = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 240, 360, 480, 720, 1440, 2880, 4320, 7200, 14400, 28800, 60000]>
  </#if>
  <#list ticks as minutes>
    <#local at = log10(minutes / 60)>
    <#if at gte lo && at lte hi>
      <#local x = px(left + (at - lo) / (hi - lo) * long)>
      <line x1="${x}" y1="0" x2="${x}" y2="${high + 4}" stroke="${theme.line}" stroke-width="1"/>
      <text x="${x}" y="${high + 20}" text-anchor="middle" fill="${theme.grey}">${mark(minutes, "minutes")}</text>
    </#if>
  </#list>
  <text x="${left + long}" y="${high + 36}" text-anchor="end" fill="${theme.grey}">${msg("chart.wait.axis", {"clock": clock(seen)})}</text>
  <#list seen as row>
    <#local y = 12 + row?index * 22>
    <#local a = px(left + (log10(atLeast(row.half.value / 60, 0.001)) - lo) / (hi - lo) * long)>
    <#local b = px(left + (log10(atLeast(row.nineInTen.value / 60, 0.001)) - lo) / (hi - lo) * long)>
    <text x="${left - 14}" y="${y + 4}" text-anchor="end" fill="${theme.ink}">${row.step}</text>
    <#if row.limit??>
      <#local at = px(left + (log10(row.limit.value / 60) - lo) / (hi - lo) * long)>
      <line x1="${at}" y1="${y - 8}" x2="${at}" y2="${y + 8}" stroke="${theme.ink}" stroke-width="2"/>
    </#if>
    <line x1="${a}" y1="${y}" x2="${b}" y2="${y}" stroke="${theme.accent}" stroke-width="1.8"/>
    <circle cx="${a}" cy="${y}" r="4.4" fill="${theme.accent}"/>
    <circle cx="${b}" cy="${y}" r="3.8" fill="${theme.paper}" stroke="${theme.accent}" stroke-width="1.8"/>
    <#-- The words stand past a limit that they would cover, on paper of their own that no line crosses. -->
    <#local words = row.half.text + ", " + row.nineInTen.text>
    <#if row.limit??><#local words = words + " · " + msg("chart.wait.goal", {"limit": row.limit.text})></#if>
    <#local room = wide(words) * 0.86 + 6>
    <#local start = b + 10>
    <#if row.limit?? && at gt b && at < start + room><#local start = at + 8></#if>
    <rect x="${px(start - 3)}" y="${y - 8}" width="${px(room)}" height="16" fill="${theme.paper}"/>
    <text x="${px(start)}" y="${y + 4}" fill="${theme.ink}">${row.half.text}, ${row.nineInTen.text}<#if row.limit??><tspan font-weight="600"> · ${msg("chart.wait.goal", {"limit": row.limit.text})}</tspan></#if></text>
  </#list>
</svg>
</#if>
</#macro>
