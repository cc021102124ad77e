<#ftl output_format="XHTML">
<#-- Where the numbers come from: every export with what became of its rows, and what to know about the data. -->
<#import "styles.ftl" as styles>

<#macro sheet>
<#list pages?filter(page -> page.kind == "last") as page>
<sheet name="${msg("workbook.sheet.quality")}" freeze-rows="4">
<columns><column width="66"/><column width="15"/><column width="11" count="6"/></columns>
<@styles.print "4:4"/>
<@styles.title msg("workbook.sheet.quality") msg("last.context", {"n": page.files?size, "records": page.records.value, "rejected": page.rejected.value}) + " " + msg("heading.files.note") + "." 8/>
<#local keys = ["records", "accepted", "duplicates", "filtered", "rejected", "repaired"]>
<table name="Files">
<head style="head" height="20"><title>${msg("column.file")}</title><title>${msg("column.hash")}</title><#list keys as key><title style="right">${msg("column." + key)}</title></#list></head>
<#list page.files as file><row style="line"><text>${file.name}</text><text style="grey">${file.hash}</text><#list keys as key><number style="count" figure="${file[key].id}">${file[key].value?c}</number></#list></row></#list>
</table>
<row style="last"><text style="strong">${msg("workbook.quality.all")}</text><empty/><#list keys as key><formula type="number" value="${sum(page.files, key)?c}" style="count strong">SUM(Files[${msg("column." + key)}])</formula></#list></row>
<row height="30"><text style="section">${msg("heading.quality")}</text></row>
<#if pack.kind != "baseline">
<row style="line"><text style="wrap">${msg("quality.unattributed")}</text><number style="count" figure="${page.unattributed.id}">${page.unattributed.value?c}</number></row>
<row style="line"><text style="wrap">${msg("quality.unmapped-people")}</text><number style="count" figure="${page.unmappedPeople.id}">${page.unmappedPeople.value?c}</number></row>
</#if>
<#list page.unknownStatuses as status><row style="line"><text style="wrap">${msg("quality.unknown-status", {"word": status.word})}</text><number style="count" figure="${status.n.id}">${status.n.value?c}</number></row></#list>
<#list page.noticed as one><row style="line"><text style="wrap">${one.text}</text><number style="count" figure="${one.n.id}">${one.n.value?c}</number></row></#list>
<#list page.missingColumns as missing><#if missing.columns?size gt 0><row style="line"><text style="wrap top">${msg("quality.missing-columns", {"source": missing.source})}</text><text across="7" style="wrap top">${missing.columns?join(", ")}</text></row></#if></#list>
<row height="30"><text style="grey">${msg("last.run", {"id": page.runId, "version": page.version})}</text></row>
</sheet>
</#list>
</#macro>

<#function sum files key>
  <#local total = 0>
  <#list files as file><#local total = total + file[key].value></#list>
  <#return total>
</#function>
