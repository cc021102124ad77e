<#ftl output_format="XHTML">
<#-- What every figure means, in words. -->
<#import "styles.ftl" as styles>

<#macro sheet>
<#local last = pages?filter(page -> page.kind == "last")>
<sheet name="${msg("workbook.sheet.definitions")}" freeze-rows="4">
<columns><column width="40"/><column width="96"/></columns>
<@styles.print "4:4"/>
<@styles.title msg("workbook.sheet.definitions") msg("workbook.definitions.lead") 2/>
<row style="head" height="20"><text>${msg("workbook.definitions.term")}</text><text>${msg("workbook.definitions.meaning")}</text></row>
<#list last as page>
<#list page.definitions as definition>
<@term definition.name definition.definition + " " + definition.anchor + (definition.attribution??)?then(" " + (definition.attribution!""), "") + (definition.clocked)?then(" " + msg("measured.clock", {"clock": definition.clock}), "") + (definition.where??)?then(" " + msg("measured.where", {"where": definition.where!""}), "")/>
</#list>
</#list>
<#if workbook.tickets.columns?size gt 0>
<@heading msg("workbook.definitions.tickets")/>
<@term msg("workbook.definition.counts") msg("workbook.definition.counts.meaning", {"yes": workbook.tickets.yes, "waiting": workbook.tickets.waiting})/>
<@term msg("workbook.definition.minutes") msg("workbook.definition.minutes.meaning")/>
<@term msg("workbook.definition.stamps") msg("workbook.definition.stamps.meaning", {"zone": standing.zone})/>
</#if>
<#if workbook.waits.rows?size gt 0>
<@heading msg("workbook.sheet.waits")/>
<@term workbook.waits.titles.until msg("workbook.definition.waits.until", {"zone": standing.zone})/>
<@term workbook.waits.titles.counts msg("workbook.definition.waits.counts", {"yes": workbook.tickets.yes, "waiting": workbook.tickets.waiting})/>
<@term workbook.waits.titles.minutes msg("workbook.definition.waits.minutes")/>
</#if>
<#if workbook.facts.rows?size gt 0>
<@heading msg("workbook.sheet.facts")/>
<@term workbook.facts.titles.value msg("workbook.definition.facts.value")/>
<@term workbook.facts.columns?join(", ") msg("workbook.definition.facts.weights")/>
</#if>
<@heading msg("workbook.definitions.goals")/>
<#list ["floor", "threshold", "target", "stretch"] as mark><@term msg("workbook.goals." + mark) msg("workbook.definition." + mark)/></#list>
<@term msg("workbook.goals.attainment") msg("workbook.definition.attainment")/>
<@term msg("workbook.goals.score") msg("workbook.definition.score")/>
<#list ["exceeded", "met", "partly", "missed", "insufficient-data", "no-data"] as status><@term msg("status." + status) msg("workbook.definition." + status)/></#list>
<@term msg("workbook.goals.guardrails") msg("workbook.definition.guardrails")/>
<@term msg("workbook.breakdown.adds") msg("workbook.definition.adds")/>
<@term msg("column.clear") msg("reading.change")/>
</sheet>
</#macro>

<#macro heading words>
<row height="30"><text style="section">${words}</text></row>
</#macro>

<#macro term name meaning>
<row style="line"><text style="strong wrap top">${name}</text><text style="wrap top">${meaning}</text></row>
</#macro>
