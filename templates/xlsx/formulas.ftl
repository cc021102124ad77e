<#ftl output_format="XHTML">
<#-- Excel's formulas for a goal or guardrail, from the table Tickets and the cells of its own row.
     Written {row} for the row; columns as letters; words as the pack says them. Rows of the blocks below the goals are
     named by the block: INDEX(marks_1,0,5) is the fifth column of the marks of the first goal. -->

<#function word key><#return text(msg(key))></#function>
<#function text words><#return '"' + words?replace('"', '""') + '"'></#function>
<#function tickets title><#return "Tickets[" + title + "]"></#function>
<#-- A column of the table in which the rows of this way of counting stand: Tickets, or Waits for those with several a ticket. -->
<#function own of title><#return (of.column.table!"Tickets") + "[" + title + "]"></#function>

<#function counted of word><#return own(of, of.column.counts) + "," + text(word) + (of.column.what??)?then("," + own(of, of.column.kind!"") + "," + text(of.column.what!""), "")></#function>
<#function yes of><#return counted(of, workbook.tickets.yes)></#function>

<#-- How many tickets are on the good side of a rate, or how many there are of a count. -->
<#function numerator of limit>
  <#local titles = workbook.tickets.titles>
  <#switch of.metric>
    <#on "first-reply-within", "resolution-within", "human-reached-within", "partner-within">
      <#return 'COUNTIFS(' + yes(of) + ',' + own(of, of.column.minutes) + ',"<="&' + limit + ')'>
    <#on "fcr">
      <#if of.column.reached??><#return 'COUNTIFS(' + yes(of) + ',' + tickets(of.column.reached) + ',' + word("workbook.reached.hit") + ')'></#if>
      <#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.answers) + ',1,' + tickets(titles.reopens) + ',0)'>
    <#on "one-touch"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.answers) + ',"<2")'>
    <#on "no-reply-solved"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.answers) + ',0)'>
    <#on "reopen-rate"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.reopens) + ',">0")'>
    <#on "csat"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.rating) + ',' + word("workbook.rating.good") + ')'>
    <#on "dsat"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.rating) + ',' + word("workbook.rating.bad") + ')'>
    <#on "csat-survey-rate"><#return 'COUNTIFS(' + yes(of) + ',' + tickets(titles.rating) + ',"?*")'>
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
    <#return 'COUNTIFS(' + yes(of) + ')+COUNTIFS(' + counted(of, workbook.tickets.waiting) + ',' + own(of, of.column.minutes) + ',">"&' + limit + ')'>
  </#if>
  <#return 'COUNTIFS(' + yes(of) + ')'>
</#function>

<#function isArray of><#return of.metricKind == "distribution" && of.statistic != "mean"></#function>

<#-- Metrics that set a figure of the facts file against tickets, or are one. -->
<#function isOfFacts of><#return ["cost-per-ticket", "utilisation", "load", "open-per-head", "external"]?seq_contains(of.metric!"")></#function>
<#function isOfFactsAlone of><#return (of.metric!"") == "external"></#function>

<#-- The rows of the table Facts, each by the weight that it has in this figure; an empty weight is none. -->
<#function told of n>
  <#local weights = 'Facts[' + (of.fact!"") + ']'>
  <#local sum = 'SUMPRODUCT(Facts[' + workbook.facts.titles.value + '],' + weights + ')'>
  <#switch of.metric>
    <#on "cost-per-ticket"><#return 'IF(' + n + '=0,"",' + sum + '/' + n + ')'>
    <#on "utilisation"><#return 'IF(OR(' + n + '=0,' + sum + '=0),"",SUMIFS(' + tickets(of.column.minutes) + ',' + yes(of) + ')/60/' + sum + ')'>
    <#on "external"><#return 'IF(SUM(' + weights + ')=0,"",' + sum + '/SUM(' + weights + '))'>
    <#default><#return 'IF(' + sum + '=0,"",' + n + '/' + sum + ')'>
  </#switch>
</#function>

<#function value of numerator n>
  <#if isOfFacts(of)><#return told(of, n)></#if>
  <#if of.metricKind == "rate"><#return 'IF(' + n + '=0,"",' + numerator + '/' + n + ')'></#if>
  <#if of.metricKind == "ratio"><#return 'IF(' + n + '=0,"",AVERAGEIFS(' + tickets(of.column.points) + ',' + yes(of) + '))'></#if>
  <#if of.metricKind != "distribution"><#return n></#if>
  <#local sample = 'IF(' + own(of, of.column.counts) + '=' + text(workbook.tickets.yes) + ',' + own(of, of.column.minutes) + ')'>
  <#if of.column.what??><#local sample = 'IF(' + own(of, of.column.kind) + '=' + text(of.column.what) + ',' + sample + ')'></#if>
  <#switch of.statistic>
    <#on "mean"><#local statistic = 'AVERAGEIFS(' + own(of, of.column.minutes) + ',' + yes(of) + ')'>
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
    <#if at.cap?size gt 0><#local result = 'IF(' + broken(at.cap) + ',' + word("status.partly.broken") + ',' + result + ')'></#if>
    <#if at.veto?size gt 0><#local result = 'IF(' + broken(at.veto) + ',' + word("status.missed.broken") + ',' + result + ')'></#if>
  <#elseif at.veto?size gt 0 && status == "partly"><#local result = 'IF(' + broken(at.veto) + ',' + word("status.missed") + ',' + result + ')'></#if>
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
  <#local verdict = of.underWay?then(standing(of, at, cell), judged(of, at, cell))>
  <#if of.kind == "score"><#local verdict = 'IF(' + part("scores", cell.nth, "weight", ',' + part("scores", cell.nth, "score", "", "") + ',">=0"', "SUMIFS") + '<SUM(' + part("scores", cell.nth, "weight", "", "") + ')/2,' + word("status.insufficient-data") + ',' + verdict + ')'></#if>
  <#return 'IF(' + isMissing(of, cell.value, cell.n) + ',' + word("status.no-data")
    + ',IF(' + cell.n + '<' + cell.minN + ',' + word("status.insufficient-data") + ',' + verdict + '))'>
</#function>

<#-- A column of the rows that a goal is put together from, in a function of its own where one is named. -->
<#function part block nth key more call>
  <#local column = 'INDEX(' + block + '_' + nth + ',0,' + columnOf(key) + ')'>
  <#return (call == "")?then(column, call + '(' + column + more + ')')>
</#function>

<#-- While the period is under way: what is judged where it stands. -->
<#function standing of at cell>
  <#if of.milestones?size gt 0>
    <#return 'IF(' + reaches(of, cell.value, cell.target) + ',' + word("status.secured") + ',IF(' + late(cell) + ',' + word("status.at-risk") + ',' + word("status.on-track") + '))'>
  </#if>
  <#local onTrack = paced((of.late)?then("at-risk", "on-track"), at)>
  <#if of.kind == "band">
    <#return 'IF(' + outside(cell) + '<=0,' + onTrack + ',IF(' + outside(cell) + '<=' + cell.tolerance + ',' + paced("at-risk", at) + ',' + word("status.off-track") + '))'>
  </#if>
  <#return 'IF(' + reaches(of, cell.value, cell.target) + ',' + onTrack + ',IF(' + reaches(of, cell.value, cell.threshold) + ',' + paced("at-risk", at) + ',' + word("status.off-track") + '))'>
</#function>

<#-- What guardrails do to a word of pace. -->
<#function paced status at>
  <#local result = word("status." + status)>
  <#if at.flag?size gt 0 && status == "on-track"><#local result = 'IF(' + broken(at.flag) + ',' + word("status.on-track.broken") + ',' + result + ')'></#if>
  <#if at.cap?size gt 0 && status == "on-track"><#local result = 'IF(' + broken(at.cap) + ',' + word("status.at-risk.broken") + ',' + result + ')'></#if>
  <#if at.veto?size gt 0><#local result = 'IF(' + broken(at.veto) + ',' + word((status == "on-track")?then("status.off-track.broken", "status.off-track")) + ',' + result + ')'></#if>
  <#return result>
</#function>

<#-- A milestone was due by the end of the day and is not done. -->
<#function late cell>
  <#local due = part("milestones", cell.nth, "due", "", "") + ',"<="&' + cell.day>
  <#return 'COUNTIFS(' + due + ')>COUNTIFS(' + due + ',' + part("milestones", cell.nth, "done", "", "") + ',"<="&' + cell.day + ')'>
</#function>

<#-- Share of the milestones that are done, by weight; all or nothing where the goal is so. -->
<#function milestones of cell>
  <#if of.kind == "binary"><#return 'IF(' + cell.n + '=0,"",IF(' + cell.numerator + '=' + cell.n + ',1,0))'></#if>
  <#local done = ',' + part("milestones", cell.nth, "done", "", "") + ',"<="&' + cell.day>
  <#return 'IF(' + cell.n + '=0,"",' + part("milestones", cell.nth, "weight", done, "SUMIFS") + '/SUM(' + part("milestones", cell.nth, "weight", "", "") + '))'>
</#function>

<#-- The weighted mean of the scores that there are. -->
<#function scores cell>
  <#local weights = part("scores", cell.nth, "weight", "", "")>
  <#local all = part("scores", cell.nth, "score", "", "")>
  <#return 'IF(' + cell.n + '=0,"",SUMPRODUCT(' + weights + ',' + all + ')/SUMIFS(' + weights + ',' + all + ',">=0"))'>
</#function>

<#-- How many tickets fell under the marks of one stretch. -->
<#function dated of stretch limit>
  <#local at = own(of, workbook.tickets.titles[of.column.dated!""]!(of.column.when!""))>
  <#local days = at + ',">="&' + day(stretch.from) + ',' + at + ',"<"&(' + day(stretch.to) + '+1)'>
  <#local counts = 'COUNTIFS(' + yes(of) + ',' + days + ')'>
  <#if of.metricKind == "rate" && of.column.minutes??>
    <#return counts + '+COUNTIFS(' + counted(of, workbook.tickets.waiting) + ',' + own(of, of.column.minutes) + ',">"&' + limit + ',' + days + ')'>
  </#if>
  <#return counts>
</#function>

<#-- A mark that was revised: blended by the tickets or days under each, or the last; none where one of them has none. -->
<#function blended of key cell>
  <#local marks = part("marks", cell.nth, key, "", "")>
  <#local last = 'INDEX(marks_' + cell.nth + ',' + of.stretches?size + ',' + columnOf(key) + ')'>
  <#if of.weighing == "last"><#return 'IF(' + last + '="","",' + last + ')'></#if>
  <#local weights = part("marks", cell.nth, "n", "", "")>
  <#return 'IF(COUNT(' + marks + ')<' + of.stretches?size + ',"",IF(SUM(' + weights + ')=0,' + last + ',SUMPRODUCT(' + marks + ',' + weights + ')/SUM(' + weights + ')))'>
</#function>

<#-- A day as Excel's serial number. -->
<#function day iso><#local part = iso?split("-")><#return "DATE(" + part[0]?number?c + "," + part[1]?number?c + "," + part[2]?number?c + ")"></#function>

<#-- The columns of the sheet Goals, in which the rows of all its blocks stand. -->
<#assign columns = []>
<#macro under keys><#assign columns = keys></#macro>
<#assign lent = {"due": "threshold", "done": "target"}>
<#function columnOf key><#return (columns?seq_index_of(lent[key]!key) + 1)?c></#function>

<#-- How far a value lies outside its band, negative inside. -->
<#function outside cell><#return 'MAX(' + cell.low + '-' + cell.value + ',' + cell.value + '-' + cell.high + ')'></#function>

<#-- Ratio to the target, for reading. -->
<#function attainment of cell>
  <#switch of.kind>
    <#on "band"><#local ratio = 'MAX(0,1-MAX(0,' + outside(cell) + ')/' + cell.tolerance + ')'>
    <#on "improve"><#local ratio = 'IF(' + cell.target + '=' + cell.baseline + ',"",(' + cell.value + '-' + cell.baseline + ')/(' + cell.target + '-' + cell.baseline + '))'>
    <#on "score"><#local ratio = cell.value + '/' + cell.target>
    <#on "level", "count">
      <#if of.direction == "lower">
        <#local ratio = 'IF(' + cell.target + '=0,IF(' + cell.value + '<=0,1,0),IF(' + cell.target + '<0,"",MAX(0,2-' + cell.value + '/' + cell.target + ')))'>
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
  <#if of.kind == "score"><#local curve = cell.value></#if>
  <#if of.milestones?size gt 0 && of.underWay><#local curve = 'IF(' + cell.status + '=' + word("status.on-track") + ',1,' + curve + ')'></#if>
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
