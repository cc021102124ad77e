<#ftl output_format="XHTML">
<#-- The last page: where the numbers come from. -->

<#macro page of>
<h1 id="last" class="new-page">${msg("title.last")}</h1>
<p class="context">${msg("last.context", {"n": of.files?size, "records": of.records.value, "rejected": of.rejected.value})}</p>
<#if pack.kind != "baseline" || of.unknownStatuses?size + of.noticed?size + of.missingColumns?size gt 0>
<h2>${msg("heading.quality")}</h2>
<table class="tight">
<#local words = (of.missingColumns?size gt 0)?then(62, 82)>
<colgroup><col style="width: ${words}%"/><col style="width: ${100 - words}%"/></colgroup>
<tbody>
<#if pack.kind != "baseline">
<tr><td>${msg("quality.unattributed")}</td><td class="number">${of.unattributed.text}</td></tr>
<tr><td>${msg("quality.unmapped-people")}</td><td class="number">${of.unmappedPeople.text}</td></tr>
</#if>
<#list of.unknownStatuses as status>
<tr><td>${msg("quality.unknown-status", {"word": status.word})}</td><td class="number">${status.n.text}</td></tr>
</#list>
<#list of.noticed as one>
<tr><td>${one.text}</td><td class="number">${one.n.text}</td></tr>
</#list>
<#list of.missingColumns as missing>
<tr><td>${msg("quality.missing-columns", {"source": missing.source})}</td><td class="right">${missing.columns?join(", ")}</td></tr>
</#list>
</tbody>
</table>
</#if>
<#if of.definitions?size gt 0>
<h2>${msg("heading.definitions")}</h2>
<table>
<colgroup><col style="width: 28%"/><col style="width: 72%"/></colgroup>
<tbody>
<#list of.definitions as metric>
<tr><td class="strong">${metric.name}</td><td>${metric.definition}<#if metric.where??> ${msg("measured.where", {"where": metric.where})}</#if> ${metric.anchor}<#if metric.attribution??> ${metric.attribution}</#if><#if metric.clocked> ${msg("measured.clock", {"clock": metric.clock})}</#if></td></tr>
</#list>
</tbody>
</table>
</#if>
<#if pack.kind != "baseline">
<h2>${msg("heading.reading")}</h2>
<p>${msg("reading.interval")} ${msg("reading.change")} ${msg("reading.status")} ${msg("reading.unit")}</p>
</#if>
<#if of.files?size gt 0>
<h2>${msg("heading.files")}<span class="note"> ${msg("heading.files.note")}</span></h2>
<table class="files">
<colgroup><col style="width: 27%"/><col style="width: 13%"/><col style="width: 10%"/><col style="width: 10.5%"/><col style="width: 11%"/><col style="width: 8.5%"/><col style="width: 10.5%"/><col style="width: 9.5%"/></colgroup>
<thead><tr><th>${msg("column.file")}</th><th>${msg("column.hash")}</th><th class="number">${msg("column.records")}</th><th class="number">${msg("column.accepted")}</th><th class="number">${msg("column.duplicates")}</th><th class="number">${msg("column.filtered")}</th><th class="number">${msg("column.rejected")}</th><th class="number">${msg("column.repaired")}</th></tr></thead>
<tbody>
<#list of.files as file>
<tr><td>${file.name}</td><td class="small">${file.hash}</td><td class="number">${file.records.text}</td><td class="number">${file.accepted.text}</td><td class="number">${file.duplicates.text}</td><td class="number">${file.filtered.text}</td><td class="number">${file.rejected.text}</td><td class="number">${file.repaired.text}</td></tr>
</#list>
</tbody>
</table>
</#if>
<p class="small">${msg("last.run", {"id": of.runId, "version": of.version})}</p>
</#macro>
