<#ftl output_format="XHTML">
<#-- What a ticket counts for, as a formula of the other cells of its row: change a status, an answer or a rating and it
     follows. {row} is put in by the writer; the letters are those of the plain columns of the sheet Tickets. -->
<#import "formulas.ftl" as formulas>

<#assign letter = {"status": "F", "created": "G", "first-answer": "H", "solved": "I", "rating": "J", "answers": "K", "reopens": "L"}>

<#function cell key><#return letter[key] + "{row}"></#function>
<#function no reason><#return formulas.text(msg("workbook.counts.no", {"reason": msg("workbook.left-out." + reason)}))></#function>
<#function statusIs status><#return cell("status") + "=" + formulas.word("workbook.status." + status)></#function>
<#function isSolved><#return "OR(" + statusIs("solved") + "," + statusIs("closed") + ")"></#function>
<#function yes><#return formulas.text(workbook.tickets.yes)></#function>
<#function waiting><#return formulas.text(workbook.tickets.waiting)></#function>
<#function unless missing reason then><#return 'IF(' + missing + '="",' + no(reason) + ',' + then + ')'></#function>

<#-- The moment that puts the ticket into a period lies within the days that are counted. -->
<#function isWithin column>
  <#local at = cell(column.dated)>
  <#return at + ">=" + formulas.day(column.from) + "," + at + "<" + formulas.day(column.to)>
</#function>

<#-- A ticket that is solved, within the days; nothing follows where no plain column holds its moment. -->
<#function whenSolved column then><#if !column.dated??><#return ""></#if><#return 'IF(AND(' + isSolved() + ',' + isWithin(column) + '),' + then + ',"")'></#function>

<#-- "at" holds the letters of the columns minutes, reached, points of this way of counting. -->
<#function formula column at>
  <#local isCancelled = statusIs("cancelled")>
  <#switch column.metric>
    <#on "created", "load"><#return 'IF(' + isCancelled + ',' + no("cancelled") + ',' + yes() + ')'>
    <#on "solved", "cost-per-ticket"><#return whenSolved(column, yes())>
    <#on "first-reply-within"><#return answered(isCancelled, waiting())>
    <#on "first-reply-time">
      <#if column.dated == "created"><#return answered(isCancelled, no("pending"))></#if>
      <#return 'IF(AND(' + isWithin(column) + '),IF(' + isCancelled + ',' + no("cancelled") + ',' + yes() + '),"")'>
    <#on "human-reached-within"><#return 'IF(' + isCancelled + ',' + no("cancelled") + ',IF(' + isSolved() + ',' + no("solved-without-reply") + ',' + waiting() + '))'>
    <#on "resolution-within">
      <#local solved = (column.of == "full")?then(unless(cell("solved"), "value-missing", yes()), no("value-missing"))>
      <#return 'IF(' + isCancelled + ',' + no("cancelled") + ',IF(' + isSolved() + ',' + solved + ',' + waiting() + '))'>
    <#on "resolution-time"><#return whenSolved(column, yes())>
    <#on "requester-wait", "utilisation"><#return whenSolved(column, unless(at.minutes + "{row}", "value-missing", yes()))>
    <#on "fcr"><#return whenSolved(column, contact(column, at))>
    <#on "one-touch", "no-reply-solved"><#return whenSolved(column, unless(cell("answers"), "value-missing", yes()))>
    <#on "reopen-rate"><#return whenSolved(column, unless(cell("reopens"), "value-missing", yes()))>
    <#on "escalation-rate", "transfer-rate", "recategorised-rate", "confirmation-rate", "bot-only-solved"><#return whenSolved(column, unless(at.reached + "{row}", "value-missing", yes()))>
    <#on "transfers-avg", "reopens-avg"><#return whenSolved(column, unless(at.points + "{row}", "value-missing", yes()))>
    <#on "csat-response"><#return whenSolved(column, unless(cell("rating"), "unsurveyed", yes()))>
    <#on "csat-survey-rate"><#return whenSolved(column, yes())>
    <#on "csat", "dsat">
      <#local rated = 'OR(' + cell("rating") + '=' + formulas.word("workbook.rating.good") + ',' + cell("rating") + '=' + formulas.word("workbook.rating.bad") + ')'>
      <#return 'IF(' + isCancelled + ',' + no("cancelled") + ',IF(' + rated + ',' + yes() + ',' + no("unrated") + '))'>
    <#on "sla-attainment"><#return 'IF(' + isCancelled + ',' + no("cancelled") + ',' + unless(at.reached + "{row}", "nothing-promised", yes()) + ')'>
    <#on "ces-low-effort"><#return 'IF(' + isCancelled + ',' + no("cancelled") + ',' + unless(at.reached + "{row}", "unrated", yes()) + ')'>
    <#on "nps"><#return 'IF(' + isCancelled + ',' + no("cancelled") + ',' + unless(at.points + "{row}", "unrated", yes()) + ')'>
    <#on "qa-score"><#return 'IF(' + isCancelled + ',' + no("cancelled") + ',' + unless(at.points + "{row}", "unreviewed", yes()) + ')'>
    <#on "backlog", "backlog-older-than", "backlog-age", "open-per-head">
      <#local left = 'OR(' + isCancelled + ',AND(' + isSolved() + ',' + cell("solved") + '<>"",' + cell("solved") + '<' + formulas.day(column.to) + '))'>
      <#return 'IF(' + left + ',"",IF(AND(' + isSolved() + ',' + cell("solved") + '=""),' + no("value-missing") + ',' + yes() + '))'>
    <#default><#return "">
  </#switch>
</#function>

<#function answered isCancelled open>
  <#return 'IF(' + isCancelled + ',' + no("cancelled") + ',IF(' + cell("first-answer") + '<>"",' + yes() + ',IF(' + isSolved() + ',' + no("solved-without-reply") + ',' + open + ')))'>
</#function>

<#-- First contact: which of the solved tickets count at all. -->
<#function contact column at>
  <#local told = (column.rule == "strict" || column.rule == "none")?then(unless(cell("reopens"), "value-missing", yes()), unless(at.reached + "{row}", "value-missing", yes()))>
  <#if column.of == "replied"><#return unless(cell("answers"), "value-missing", 'IF(' + cell("answers") + '=0,' + no("solved-without-reply") + ',' + told + ')')></#if>
  <#return (column.rule == "strict" || column.rule == "none")?then(unless(cell("answers"), "value-missing", told), told)>
</#function>
