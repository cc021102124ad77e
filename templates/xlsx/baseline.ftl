<#ftl output_format="XHTML">
<#-- Sheets of a baseline: figures computed from the sheet Tickets, months, parts. -->
<#import "../theme.ftl" as theme>
<#import "../pdf/baseline.ftl" as words>
<#import "styles.ftl" as styles>
<#import "formulas.ftl" as formulas>
<#import "definitions.ftl" as terms>

<#assign page = pages[0]>

<#macro summary>
<#local history = page.figures[0].history>
<sheet name="${msg("workbook.sheet.summary")}" freeze-rows="4" tab="#1f4e79">
<columns><column width="44"/><column width="18"/><column width="14" count="2"/><column width="11" count="2"/><column width="34"/></columns>
<@styles.print "" 1/>
<row height="46"><text style="title wrap" across="7">${words.headline(page)}</text></row>
<row height="32"><text style="lead" across="7">${msg("baseline.context")}<#if standing.assumptions?size gt 0> ${msg("baseline.box.assumed", {"assumptions": enumeration(standing.assumptions)})}</#if></text></row>
<row height="8"/>
<row height="20" style="head"><text>${msg("baseline.column.measure")}</text><text style="right">${pack.periodLabel}</text><text style="right">${words.before(page.figures[0], 2)}</text><text style="right">${words.before(page.figures[0], 13)}</text><text style="right">${msg("column.tickets")}</text><text style="right">${msg("baseline.workbook.share")}</text><text/></row>
<block name="figures">
<#list page.figures as row>
<row style="line"><text style="strong">${row.metric.name}</text><@live row/><@styles.figure row.previous.actual!{} "grey"/><@styles.figure row.lastYear.actual!{} "grey"/><#if row.unit == "count"><empty/><#else><@styles.figure row.n "grey"/></#if><#if row.hits??><@styles.figure row.hits "grey"/><#else><empty/></#if><text style="gap grey wrap">${row.reason!""}</text></row>
</#list>
</block>
<#if history?size gt 1>
<row height="10"/>
<row height="22"><text style="section">${msg("baseline.workbook.chart.volumes")}</text></row>
<#local top = 4 + page.figures?size + 3>
<chart at="A${top}:G${top + 16}" legend="bottom" alt="${msg("baseline.workbook.chart.volumes")}">
<categories range="months[A]"/>
<bars title="${page.figures[0].metric.short}" range="months[B]" color="#c6d1dc"/>
<bars title="${page.figures[1].metric.short}" range="months[C]" color="${theme.accent}"/>
<value-axis format="#,##0" gridlines="true" min="0"/>
</chart>
</#if>
</sheet>
</#macro>

<#-- The columns of the sheet Tickets stand in the order in which metrics first occur. -->
<#function column row>
  <#local ids = []>
  <#list page.figures as one>
    <#if !ids?seq_contains(one.metric.id) && one.metric.id != "backlog-older-than"><#local ids = ids + [one.metric.id]></#if>
  </#list>
  <#local index = ids?seq_index_of(row.metric.id)>
  <#return (index >= 0 && index < workbook.tickets.columns?size)?then(workbook.tickets.columns[index], {})>
</#function>

<#-- The figure as a formula over the tickets, where the tickets are there and tell it. -->
<#macro live row>
<#local of = {"metric": row.metric.id, "metricKind": row.metric.kind, "statistic": row.statistic, "column": column(row)}>
<#if of.column?size == 0 || !(row.actual??)><@styles.figure row.actual!{} "big"/><#else>
<#local n = formulas.n(of, (row.limit!0)?c)>
<formula type="${styles.type(row.unit)}" value="${row.actual.value?c}" figure="${row.actual.id}" style="${row.unit} big"<#if formulas.isArray(of)> array="true"</#if>>${formulas.value(of, formulas.numerator(of, (row.limit!0)?c), n)}</formula>
</#if>
</#macro>

<#macro months>
<#local rows = page.figures?filter(row -> row.history?filter(point -> point.actual??)?size gt 0)>
<#if page.figures[0].history?size gt 1>
<sheet name="${msg("workbook.sheet.trend")}" freeze-rows="4" freeze-columns="1">
<columns><column width="26"/><column width="14" count="${rows?size}"/></columns>
<@styles.print repeat="4:4" wide=(rows?size gt 11)?then(2, 1) columns=(rows?size gt 11)?then("A:A", "")/>
<@styles.title msg("baseline.workbook.months") msg("baseline.workbook.months.lead") 10/>
<row style="head" height="48"><text>${msg("workbook.trend.period")}</text><#list rows as row><text style="right">${row.metric.name}</text></#list></row>
<block name="months">
<#list page.figures[0].history as point>
<row style="line<#if point?is_last> strong</#if>"><text>${point.ofYear}</text><#list rows as row><@styles.figure row.history[point?index].actual!{}/></#list></row>
</#list>
</block>
</sheet>
</#if>
</#macro>

<#macro parts>
<#if page.units?size + page.categories?size gt 0>
<sheet name="${msg("workbook.sheet.breakdown")}" freeze-rows="4" freeze-columns="2">
<columns><column width="12"/><column width="30"/><#list page.columns as column><column width="14"/><#if column.unit != "count"><column width="14"/></#if></#list></columns>
<@styles.print repeat="4:4" wide=(page.columns?size gt 5)?then(2, 1) columns=(page.columns?size gt 5)?then("A:B", "")/>
<@styles.title msg("baseline.workbook.parts") msg("baseline.workbook.parts.lead") 10/>
<table name="Parts">
<head style="head" height="48"><title>${msg("workbook.breakdown.by")}</title><title>${msg("column.part")}</title><#list page.columns as column><title style="right">${column.short}</title><#if column.unit != "count"><title style="right">n ${column.short}</title></#if></#list></head>
<#list [{"by": "unit", "rows": page.units}, {"by": page.by, "rows": page.categories}] as cut>
<#list cut.rows as row>
<row style="line"><text style="grey">${msg("baseline.workbook.by." + cut.by)}</text><text style="strong">${row.part}</text><#list row.cells as cell><@styles.figure cell.actual!{}/><#if cell.unit != "count"><@styles.figure cell.n "grey"/></#if></#list></row>
</#list>
</#list>
</table>
<data-bar range="Parts[${page.columns[0].short}]" color="#c6d1dc"/>
</sheet>
</#if>
</#macro>

<#macro definitions>
<sheet name="${msg("workbook.sheet.definitions")}" freeze-rows="4">
<columns><column width="40"/><column width="96"/></columns>
<@styles.print "4:4"/>
<@styles.title msg("workbook.sheet.definitions") msg("workbook.definitions.lead") 2/>
<row style="head" height="20"><text>${msg("workbook.definitions.term")}</text><text>${msg("workbook.definitions.meaning")}</text></row>
<#list pages?filter(one -> one.kind == "last") as last>
<#list last.definitions as definition><@terms.term definition.name definition.definition + " " + definition.anchor/></#list>
</#list>
<#if workbook.tickets.columns?size gt 0>
<@terms.heading msg("workbook.definitions.tickets")/>
<@terms.term msg("workbook.definition.counts") msg("workbook.definition.counts.meaning", {"yes": workbook.tickets.yes, "waiting": workbook.tickets.waiting})/>
<@terms.term msg("workbook.definition.minutes") msg("workbook.definition.minutes.meaning")/>
<@terms.term msg("workbook.definition.stamps") msg("workbook.definition.stamps.meaning", {"zone": standing.zone})/>
</#if>
</sheet>
</#macro>
