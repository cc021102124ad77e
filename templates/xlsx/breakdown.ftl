<#ftl output_format="XHTML">
<#-- Every goal by unit and by category: what each part reaches, how many tickets, what it adds to the distance. -->
<#import "styles.ftl" as styles>

<#macro sheet>
<#local page = pages[0]>
<#local parted = page.goals?filter(goal -> (goal.units!)?size + (goal.categories!)?size gt 0)>
<#if parted?size gt 0>
<sheet name="${msg("workbook.sheet.breakdown")}" freeze-rows="4" freeze-columns="3">
<columns><column width="46"/><column width="12"/><column width="30"/><column width="13"/><column width="12"/><column width="15"/><column width="20"/></columns>
<@styles.print "4:4"/>
<@styles.title msg("workbook.sheet.breakdown") msg("workbook.breakdown.lead") 7/>
<table name="Breakdown">
<head style="head" height="32"><title>${msg("workbook.breakdown.goal")}</title><title>${msg("workbook.breakdown.by")}</title><title>${msg("column.part")}</title><title style="right">${msg("column.actual")}</title><title style="right">${msg("column.tickets")}</title><title style="right">${msg("workbook.breakdown.adds")}</title><title style="gap">${msg("column.clear")}</title></head>
<#list parted as goal>
<#list [{"by": "column.unit", "parts": goal.units}, {"by": "column.category", "parts": goal.categories}] as cut>
<#list cut.parts as part>
<row style="line"><text>${goal.says}</text><text style="grey">${msg(cut.by)}</text><text style="strong">${part.name}</text><@styles.figure part.actual!{}/><@styles.figure part.n!{} "grey"/><@styles.change part.adds!{}/><text style="gap grey">${msg("difference." + part.difference)}</text></row>
</#list>
</#list>
</#list>
</table>
<data-bar range="Breakdown[${msg("column.tickets")}]" color="#c6d1dc"/>
</sheet>
</#if>
</#macro>
