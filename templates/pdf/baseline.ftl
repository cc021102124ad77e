<#ftl output_format="XHTML">
<#-- What a desk does today: figures without goals, so without verdicts. -->
<#import "../charts.ftl" as charts>
<#import "words.ftl" as words>

<#macro page of>
<#local headline = headline(of)>
<h1 id="baseline"<#if headline?length gt 100> class="long"</#if>>${headline}</h1>
<p class="context">${msg("baseline.context")}</p>
<#if standing.assumptions?size gt 0><div class="box spaced">${msg("baseline.box.assumed", {"assumptions": enumeration(standing.assumptions)})}</div></#if>
<@tiles of.figures?filter(row -> row.group == "volume")/>
<#if of.waits?filter(row -> row.half?? && row.nineInTen??)?size gt 0>
<div class="keep">
<h2>${msg("baseline.heading.wait")}<span class="note"> ${msg("heading.waits.note")}</span></h2>
<@charts.waits of.waits charts.pageWidth/>
</div>
</#if>
<h2>${msg("baseline.heading.figures")}</h2>
<@figures of.figures?filter(row -> row.group != "volume")/>
<#if of.units?size gt 0>
<h2>${msg("baseline.heading.units")}<span class="note"> ${msg("baseline.heading.units.note", {"n": of.smallestUnit})}</span></h2>
<@parts of.units of.columns msg("column.unit")/>
</#if>
<#if of.categories?size gt 0>
<h2>${msg("baseline.heading.categories", {"by": of.by})}<span class="note"> ${msg("baseline.heading.categories.note")}</span></h2>
<@parts of.categories of.columns msg("baseline.workbook.by." + of.by)/>
</#if>
<#if of.units?size == 0><p class="small">${msg("baseline.units.none", {"n": of.smallestUnit})}</p></#if>
</#macro>

<#-- The finding, from the figures that there are; of few tickets nothing is said. -->
<#function headline of>
  <#local clauses = [msg("baseline.headline.volumes", {"created": of.volumes.created.value, "solved": of.volumes.solved.value})]>
  <#list ["first-reply-time", "resolution-time", "fcr", "csat"] as id>
    <#list of.figures?filter(row -> row.metric.id == id && row.actual?? && !row.few) as row>
      <#if clauses?size lt 3><#local clauses = clauses + [msg("baseline.headline." + id, {"value": row.actual.text})]></#if>
    </#list>
  </#list>
  <#return sentence(words.joined(clauses))>
</#function>

<#macro tiles rows>
<table class="tiles">
<colgroup><#list rows as row><col style="width: ${(100 / rows?size)?c}%"/></#list></colgroup>
<tr><#list rows as row><td><div class="label">${row.metric.name}</div></td></#list></tr>
<tr class="rest">
<#list rows as row>
<td><div class="value"><#if row.actual??>${row.actual.text}<#elseif row.n.value gt 0><span class="grey">${row.n.text}</span><#else><span class="grey">–</span></#if></div>
<#if row.reason??><div class="small">${row.reason}</div></#if>
<#if row.previous.actual??><div class="small">${msg("baseline.before", {"period": before(row, 2), "value": row.previous.actual.text})}</div></#if>
<#if row.history?size gt 1 && row.actual??><div><@charts.sparkline history=row.history width=(charts.pageWidth / rows?size - 40)?floor height=34/></div></#if></td>
</#list>
</tr>
</table>
</#macro>

<#-- What the period so many places back is called; the place counts from 1, the period itself. -->
<#function before row place><#return (row.history?size gte place)?then((row.history[row.history?size - place].ofYear)!"", "")></#function>

<#macro figures rows>
<#local long = rows?first>
<#-- Exports that do not reach back a year need no column for it. -->
<#local year = rows?filter(row -> row.lastYear.actual??)?size gt 0>
<table>
<colgroup><col style="width: ${year?then(50, 55)}%"/><col style="width: 12%"/><#list 1..year?then(2, 1) as before><col style="width: ${year?then(11, 13)}%"/></#list><col style="width: ${year?then(16, 20)}%"/></colgroup>
<thead><tr><th>${msg("baseline.column.measure")}</th><th class="number">${pack.periodLabel}</th><th class="number">${before(long, 2)}</th><#if year><th class="number">${before(long, 13)}</th></#if><th class="after"><#if long.history?size gt 1>${msg("baseline.column.history", {"n": long.history?size, "kind": pack.periodKind})}</#if></th></tr></thead>
<tbody>
<#list rows as row>
<#if row?is_first || rows[row?index - 1].group != row.group><tr class="group"><td colspan="${year?then(5, 4)}">${msg("baseline.group." + row.group)}</td></tr></#if>
<#if !(row.actual??) && !(row.previous.actual??) && !(row.lastYear.actual??) && row.reason??>
<tr class="tightly"><td>${row.metric.name}</td><td colspan="${year?then(4, 3)}" class="small right">${row.reason}</td></tr>
<#continue></#if>
<tr class="middle tightly"><td>${row.metric.name}<#if row.basis??><span class="small"> ${row.basis}</span></#if><#if row.reason??><br/><span class="small">${row.reason}</span></#if></td><td class="number strong"><@figure row/></td><td class="number grey"><@figure row.previous/></td><#if year><td class="number grey"><@figure row.lastYear/></td></#if><td class="after"><#if row.history?size gt 1 && row.actual??><@charts.sparkline row.history 92 17/></#if></td></tr>
</#list>
</tbody>
</table>
</#macro>

<#-- A share of few tickets is told as it is; a time of few is grey. -->
<#macro figure of>
<#compress><#if !(of.actual??)><span class="grey">–</span><#elseif of.few && of.hits??>${msg("figure.few", {"hits": of.hits.value, "n": of.n.value})}<#elseif of.few><span class="grey">${of.actual.text}</span><#else>${of.actual.text}</#if></#compress>
</#macro>

<#macro parts rows columns name>
<table class="parts">
<#-- Columns are as wide as the longest word of their heads asks for. -->
<#-- A column that no part has a figure for says nothing. -->
<#local shown = []>
<#list columns as column><#if rows?filter(row -> row.cells[column?index].actual??)?size gt 0><#local shown = shown + [column?index]></#if></#list>
<#local heads = shown?map(index -> columns[index])>
<#local words = heads?map(column -> [7, column.short?split(" ")?map(word -> word?length)?max]?max)>
<#local all = 0>
<#list words as word><#local all = all + word></#list>
<#local first = (heads?size lt 6)?then(40, 22)>
<colgroup><col style="width: ${first}%"/><#list words as word><col style="width: ${((100 - first) * word / all)?c}%"/></#list></colgroup>
<thead><tr><th>${name}</th><#list heads as column><th class="number">${column.short}</th></#list></tr></thead>
<tbody>
<#list rows as row>
<tr><td>${row.part}</td><#list shown as index><#local cell = row.cells[index]><td class="number"><@figure cell/><#if cell.unit != "count" && cell.actual?? && !(cell.few && cell.hits??)><br/><span class="small">${msg("baseline.n", {"n": cell.n.text})}</span></#if></td></#list></tr>
</#list>
</tbody>
</table>
</#macro>
