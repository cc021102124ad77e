<#ftl output_format="XHTML">
<#-- Excel's formulas for a goal or guardrail, from the table Tickets and the cells of its own row.
     Written {row} for the row; columns as letters; words as the pack says them. -->

<#function word key><#return text(msg(key))></#function>
<#function text words><#return '"' + words?replace('"', '""') + '"'></#function>
<#function tickets title><#return "Tickets[" + title + "]"></#function>

<#function counted of word><#return tickets(of.column.counts) + "," + text(word)></#function>
<#function yes of><#return counted(of, workbook.tickets.yes)></#function>

<#-- How many tickets are on the good side of a rate, or how many there are of a count. -->
<#function numerator of limit>
  <#local titles = workbook.tickets.titles>
  <#switch of.metric>
    <#on "first-reply-within", "resolution-within", "human-reached-within">
      <#return 'COUNTIFS(' + yes(of) + ',' + tickets(of.column.minutes) + ',"<="&' + limit + ')'>
    <#on "fcr">
      <#if of.column.reached??><#return 'COUNTIFS(' + yes(of) + ',' + tickets(of.column.reached) + ',' + word("workbook.reached.hit") + ')'></#if>
      <#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.answers) + ',1,' + tickets(titles.reopens) + ',0)'>
    <#on "one-touch"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.answers) + ',"<2")'>
    <#on "no-reply-solved"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.answers) + ',0)'>
    <#on "reopen-rate"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.reopens) + ',">0")'>
    <#on "csat"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.rating) + ',' + word("workbook.rating.good") + ')'>
    <#on "csat-response">
      <#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.rating) + ',' + word("workbook.rating.good") + ')+COUNTIFS(' + yes(of) + ',' + tickets(titles.rating) + ',' + word("workbook.rating.bad") + ')'>
    <#default>
      <#if of.column.reached??><#return 'COUNTIFS(' + yes(of) + ',' + tickets(of.column.reached) + ',' + word("workbook.reached.hit") + ')'></#if>
      <#return 'COUNTIFS(' + yes(of) + ')'>
  </#switch>
</#function>

<#-- How many tickets the figure rests on; one that still waits counts once its limit has run out. -->
<#function n of limit>
  <#if of.metricKind == "rate" && of.column.minutes??>
    <#return 'COUNTIFS(' + yes(of) + ')+COUNTIFS(' + counted(of, workbook.tickets.waiting) + ',' + tickets(of.column.minutes) + ',">"&' + limit + ')'>
  </#if>
  <#return 'COUNTIFS(' + yes(of) + ')'>
</#function>

<#function isArray of><#return of.metricKind == "distribution" && of.statistic != "mean"></#function>

<#function value of numerator n>
  <#if of.metricKind == "rate"><#return 'IF(' + n + '=0,"",' + numerator + '/' + n + ')'></#if>
  <#if of.metricKind != "distribution"><#return n></#if>
  <#local sample = 'IF(' + tickets(of.column.counts) + '=' + text(workbook.tickets.yes) + ',' + tickets(of.column.minutes) + ')'>
  <#switch of.statistic>
    <#on "mean"><#local statistic = 'AVERAGEIFS(' + tickets(of.column.minutes) + ',' + yes(of) + ')'>
    <#on "median"><#local statistic = 'MEDIAN(' + sample + ')'>
    <#on "max"><#local statistic = 'MAX(' + sample + ')'>
    <#default><#local statistic = 'PERCENTILE(' + sample + ',0.' + of.statistic?substring(1) + ')'>
  </#switch>
  <#return 'IF(' + n + '=0,"",' + statistic + ')'>
</#function>

<#-- No value, or more than half of the tickets come from exports without the column. -->
<#function isMissing of value n>
  <#if !of.column??><#return value + '=""'></#if>
  <#return 'OR(' + value + '="",' + n + '<COUNTIFS(' + counted(of, workbook.tickets.missing) + '))'>
</#function>

<#-- Whether the value is at or past a mark; an empty mark is reached by nothing. -->
<#function reaches of value mark>
  <#return 'AND(' + mark + '<>"",' + value + (of.direction == "lower")?then('<=', '>=') + mark + ')'>
</#function>

<#-- Any of the guardrails broken, by the cells of their states; empty for no guardrail. -->
<#function broken cells>
  <#if cells?size == 0><#return ""></#if>
  <#local tests = cells?map(cell -> cell + "=" + word("guardrail.breached"))>
  <#return (cells?size == 1)?then(tests[0], 'OR(' + tests?join(",") + ')')>
</#function>

<#-- The word of a status after what the guardrails do to it; "at" holds the state cells by policy. -->
<#function guarded status at>
  <#local result = word("status." + status)>
  <#if status == "exceeded" || status == "met">
    <#if at.flag?size gt 0><#local result = 'IF(' + broken(at.flag) + ',' + word("status." + status + ".broken") + ',' + result + ')'></#if>
    <#if at.cap?size gt 0><#local result = 'IF(' + broken(at.cap) + ',' + word("status.partly") + ',' + result + ')'></#if>
  </#if>
  <#if at.veto?size gt 0 && status != "missed"><#local result = 'IF(' + broken(at.veto) + ',' + word("status.missed") + ',' + result + ')'></#if>
  <#return result>
</#function>

<#-- The status of a value that is there; "cell" holds the addresses of the goal's own row. -->
<#function judged of at cell>
  <#if of.kind == "band">
    <#return 'IF(AND(' + cell.value + '>=' + cell.low + ',' + cell.value + '<=' + cell.high + '),' + guarded("met", at)
      + ',IF(' + outside(cell) + '<=' + cell.tolerance + ',' + guarded("partly", at) + ',' + guarded("missed", at) + '))'>
  </#if>
  <#return 'IF(' + reaches(of, cell.value, cell.stretch) + ',' + guarded("exceeded", at)
    + ',IF(' + reaches(of, cell.value, cell.target) + ',' + guarded("met", at)
    + ',IF(' + reaches(of, cell.value, cell.threshold) + ',' + guarded("partly", at) + ',' + guarded("missed", at) + ')))'>
</#function>

<#function status of at cell>
  <#return 'IF(' + isMissing(of, cell.value, cell.n) + ',' + word("status.no-data")
    + ',IF(' + cell.n + '<' + cell.minN + ',' + word("status.insufficient-data") + ',' + judged(of, at, cell) + '))'>
</#function>

<#-- How far a value lies outside its band, negative inside. -->
<#function outside cell><#return 'MAX(' + cell.low + '-' + cell.value + ',' + cell.value + '-' + cell.high + ')'></#function>

<#-- Ratio to the target, for reading. -->
<#function attainment of cell>
  <#switch of.kind>
    <#on "band"><#local ratio = 'MAX(0,1-MAX(0,' + outside(cell) + ')/' + cell.tolerance + ')'>
    <#on "improve"><#local ratio = 'IF(' + cell.target + '=' + cell.baseline + ',"",(' + cell.value + '-' + cell.baseline + ')/(' + cell.target + '-' + cell.baseline + '))'>
    <#on "level", "count">
      <#if of.direction == "lower">
        <#local ratio = 'IF(' + cell.target + '=0,IF(' + cell.value + '<=0,1,0),MAX(0,2-' + cell.value + '/' + cell.target + '))'>
      <#else>
        <#local ratio = 'IF(' + cell.target + '<=0,"",' + cell.value + '/' + cell.target + ')'>
      </#if>
    <#default><#local ratio = cell.value>
  </#switch>
  <#local without = cell.status + '=' + word("status.no-data") + ',' + cell.value + '=""'>
  <#if of.kind != "band"><#local without = without + ',' + cell.target + '=""'></#if>
  <#return 'IF(OR(' + without + '),"",' + ratio + ')'>
</#function>

<#-- From a mark's score to the next mark's, in a straight line. -->
<#function between cell from to low span>
  <#return low + '+' + span + '*(' + cell.value + '-' + from + ')/(' + to + '-' + from + ')'>
</#function>

<#-- Floor 0, threshold 0.5, target 1, stretch 1.2, straight lines between; an empty mark is no knot. -->
<#function score of at cell>
  <#if of.kind == "band">
    <#local curve = 'MAX(0,1-MAX(0,' + outside(cell) + ')/' + cell.tolerance + ')'>
  <#else>
    <#local curve = 'IF(' + reaches(of, cell.value, cell.stretch) + ',1.2'
      + ',IF(' + reaches(of, cell.value, cell.target) + ',IF(' + cell.stretch + '="",1,' + between(cell, cell.target, cell.stretch, "1", "0.2") + ')'
      + ',IF(' + reaches(of, cell.value, cell.threshold) + ',' + between(cell, cell.threshold, cell.target, "0.5", "0.5")
      + ',IF(' + reaches(of, cell.value, cell.floor) + ',IF(' + cell.threshold + '="",' + between(cell, cell.floor, cell.target, "0", "1") + ',' + between(cell, cell.floor, cell.threshold, "0", "0.5") + '),0))))'>
  </#if>
  <#if at.cap?size gt 0><#local curve = 'MIN(IF(' + broken(at.cap) + ',0.5,2),' + curve + ')'></#if>
  <#if at.veto?size gt 0><#local curve = 'IF(' + broken(at.veto) + ',0,' + curve + ')'></#if>
  <#local without = cell.status + '=' + word("status.no-data") + ',' + cell.status + '=' + word("status.insufficient-data") + ',' + cell.value + '=""'>
  <#if of.kind != "band"><#local without = without + ',' + cell.target + '=""'></#if>
  <#return 'IF(OR(' + without + '),"",' + curve + ')'>
</#function>

<#-- Whether a guardrail held. -->
<#function state of cell>
  <#return 'IF(OR(' + cell.value + '="",' + cell.n + '<' + cell.minN + '),' + word("guardrail.no-data")
    + ',IF(' + cell.value + of.sign + cell.target + ',' + word("guardrail.ok") + ',' + word("guardrail.breached") + '))'>
</#function>

<#-- What all guardrails of a goal come to: broken, held, or no data. -->
<#function states cells>
  <#return 'IF(' + broken(cells) + ',' + word("guardrail.breached") + ',IF(OR(' + cells?map(cell -> cell + '=' + word("guardrail.ok"))?join(',') + '),' + word("guardrail.ok") + ',' + word("guardrail.no-data") + '))'>
</#function>
