<#ftl output_format="XHTML">
<#-- How long customers waited for each step of the journey, and the tickets worth reading. -->
<#import "../theme.ftl" as theme>
<#import "../pdf/words.ftl" as words>
<#import "styles.ftl" as styles>

<#function waits>
  <#list pages as page><#if page.waits??><#local told = page.waits?filter(wait -> wait.half??)><#if told?size gt 0><#return told></#if></#if></#list>
  <#return []>
</#function>

<#-- Goals' pages and pages of a whole team with tickets worth reading. -->
<#function readings><#return pages?filter(page -> page.toRead?? && page.toRead?size gt 0)></#function>

<#-- What is worth a look together, of goals' pages and of a whole team's. -->
<#function looks>
  <#local all = []>
  <#list pages as page><#if page.signs??><#local all = all + page.signs></#if></#list>
  <#return all>
</#function>

<#macro sheet>
<#local waited = waits()>
<#if waited?size + readings()?size + looks()?size gt 0>
<sheet name="${msg("workbook.sheet.journey")}" freeze-rows="2">
<columns><column width="30"/><column width="15" count="3"/><column width="12"/><column width="14"/><column width="46"/></columns>
<@styles.print/>
<@styles.title msg("workbook.sheet.journey") msg("workbook.journey.lead") 7/>
<#if waited?size gt 0><@steps waited/></#if>
<#if looks()?size gt 0><@look/></#if>
<#list readings() as page><@reading page/></#list>
</sheet>
</#if>
</#macro>

<#macro steps waited>
<row style="head" height="34"><text>${msg("workbook.journey.step")}</text><text style="right">${msg("workbook.journey.half")}</text><text style="right">${msg("workbook.journey.nine-in-ten")}</text><text style="right">${msg("workbook.journey.limit")}</text><text style="right">${msg("column.tickets")}</text></row>
<block name="journey">
<#list waited as wait>
<row style="line" height="20"><text style="strong">${wait.step}</text><@styles.figure wait.half!{}/><@styles.figure wait.nineInTen!{}/><@styles.figure wait.limit!{} "grey"/><@styles.figure wait.n "grey"/></row>
</#list>
</block>
<row/><row/><row/><row/><row/><row/><row/><row/><row/><row/><row/><row/><row/>
<chart at="A${6 + waited?size}:F${17 + waited?size}" direction="across" legend="bottom" alt="${msg("workbook.journey.alt")}">
<categories range="journey[A]"/>
<bars title="${msg("workbook.journey.half")}" range="journey[B]" color="${theme.accent}"/>
<bars title="${msg("workbook.journey.nine-in-ten")}" range="journey[C]" color="#b9cbdc"/>
<category-axis reversed="true"/>
<value-axis format="${msg("workbook.format.axis.minutes")}" min="0" gridlines="true"/>
</chart>
</#macro>

<#macro look>
<row height="26"><text style="section">${msg("heading.look")}</text></row>
<row style="head" height="20"><text>${msg("column.goal")}</text><text across="6">${sentence(msg("heading.look.note"))}</text></row>
<#list looks() as sign><row style="line" height="32"><text style="strong wrap">${sign.goal}</text><text across="6" style="wrap">${words.look(sign)}</text></row></#list>
</#macro>

<#macro reading page>
<row height="26"><text style="section">${msg("heading.to-read")}<#if page.goal??> · ${page.goal.says}</#if></text></row>
<row style="head" height="20"><text>${msg("column.ticket")}</text><text>${msg("column.category")}</text><text style="right">${msg("column.first-answer")}</text><text style="right">${msg("column.answers")}</text><text/><text>${msg("column.rating")}</text><text>${msg("column.why")}</text></row>
<#list page.toRead as ticket>
<row style="line" height="20"><#if ticket.link??><link to="${ticket.link}" style="link">${ticket.id}</link><#else><text>${ticket.id}</text></#if><text>${ticket.category}</text><@styles.figure ticket.firstAnswer!{}/><@styles.figure ticket.answers!{}/><empty/><text>${ticket.rating}</text><text style="grey wrap">${ticket.why}</text></row>
</#list>
</#macro>
