<#ftl output_format="XHTML">
<#-- Looks of cells, print set-up, and which look a figure of a unit has. -->
<#import "../theme.ftl" as theme>
<#import "../pdf/frame.ftl" as frame>

<#macro all>
  <style name="title" size="17" bold="true" color="${theme.ink}" valign="middle"/>
  <style name="lead" size="11.5" color="${theme.grey}" wrap="true"/>
  <style name="section" size="12.5" bold="true" color="${theme.ink}" valign="bottom"/>
  <style name="head" color="${theme.grey}" border-bottom="thin ${theme.ink}" valign="bottom" wrap="true"/>
  <style name="line" color="${theme.ink}" border-bottom="thin ${theme.line}" valign="middle"/>
  <style name="last" color="${theme.ink}" border-top="thin ${theme.ink}" valign="middle"/>
  <style name="row" color="${theme.ink}" valign="middle"/>
  <style name="wrap" wrap="true"/>
  <style name="top" valign="top"/>
  <style name="strong" bold="true"/>
  <style name="grey" color="${theme.grey}"/>
  <style name="small" size="9.5"/>
  <style name="right" align="right"/>
  <style name="left" align="left"/>
  <style name="center" align="center"/>
  <style name="big" size="13" bold="true"/>
  <style name="gap" indent="1"/>
  <style name="deep" indent="2"/>
  <style name="input" fill="#fff7db" border-bottom="thin #c9a227"/>
  <style name="link" color="${theme.accent}" underline="true"/>
  <style name="fraction" format="${msg("workbook.format.fraction")}" align="right"/>
  <style name="minutes" format="${msg("workbook.format.minutes")}" align="right"/>
  <style name="count" format="#,##0" align="right"/>
  <style name="plain" format="0.00" align="right"/>
  <style name="points" format="${msg("workbook.format.points")}" align="right"/>
  <style name="change" format="${msg("workbook.format.change")}" align="right"/>
  <style name="more-minutes" format="${msg("workbook.format.more-minutes")}" align="right"/>
  <style name="more-plain" format="+#,##0.00;−#,##0.00;±0" align="right"/>
  <style name="more-count" format="+#,##0;−#,##0;±0" align="right"/>
  <style name="share" format="${msg("workbook.format.share")}" align="right"/>
  <style name="tenth" format="#,##0.0" align="right"/>
  <style name="moment" format="${msg("workbook.format.moment")}" align="right"/>
  <style name="day" format="${msg("workbook.format.day")}" align="right"/>
  <style name="good" color="${theme.good}" bold="true"/>
  <style name="fair" color="${theme.fair}" bold="true"/>
  <style name="bad" color="${theme.bad}" bold="true"/>
  <style name="none" color="${theme.none}" bold="true"/>
</#macro>

<#-- How a sheet is printed: landscape, over so many pages' width, heads repeated, the run in the foot. Where pages lie beside
  each other, a title across them would be cut at their edge: it is left to the head of the page, and print begins with the heads. -->
<#macro print repeat="" high=0 wide=1 columns="">
<print orientation="landscape" paper="${pack.paper}" pages-wide="${wide}" pages-high="${high}"<#if columns != ""> repeat-columns="${columns}"</#if><#if wide gt 1 && repeat != ""> first-row="${repeat?keep_before(":")}"</#if><#if repeat != ""> repeat-rows="${repeat}"</#if> header-left="${pack.organisation} · ${pack.title}" header-right="${pack.period} · ${pack.roleTitle}${(pack.unit == "")?then("", " · " + pack.unit)}" footer-left="${msg("workbook.foot", {"clock": frame.clocks(), "zone": standing.zone, "day": standing.asOf, "finality": standing.word, "run": workbook.runId})}" footer-right="${msg("workbook.page")}"/>
</#macro>

<#-- The letters of a column, counted from 0. -->
<#function letter index>
  <#local letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ">
  <#return (index gte 26)?then(letters[(index / 26)?floor - 1]!"", "") + letters[index % 26]>
</#function>

<#-- The type of a cell that holds a figure of the unit. -->
<#function type unit><#return (unit == "fraction")?then("percent", "number")></#function>

<#-- The id of a figure, or nothing where there is none. -->
<#function id of={}><#return of.id!""></#function>

<#-- Says which figure a cell shows: each run compares them, and so does "goalpack verify". -->
<#macro shows id><#if id != ""> figure="${id}"</#if></#macro>

<#-- A figure of the model, or an empty cell where there is none. -->
<#macro figure of={} style="">
<#if of?size gt 0><@value of.value?c of.unit style of.id/><#else><empty style="${style}"/></#if>
</#macro>

<#macro value number unit style="" figure="">
<#if unit == "fraction"><percent style="fraction ${style}"<@shows figure/>>${number}</percent><#else><number style="${unit} ${style}"<@shows figure/>>${number}</number></#if>
</#macro>

<#-- A change, with its sign; points are a hundred times the difference of fractions. -->
<#macro change of={} style="">
<#if of?size == 0><empty style="${style}"/>
<#elseif of.unit == "points"><number style="points ${style}" figure="${of.id}">${(of.value * 100)?c}</number>
<#elseif of.unit == "minutes"><number style="more-minutes ${style}" figure="${of.id}">${of.value?c}</number>
<#elseif of.unit == "plain"><number style="more-plain ${style}" figure="${of.id}">${of.value?c}</number>
<#else><number style="more-count ${style}" figure="${of.id}">${of.value?c}</number></#if>
</#macro>

<#-- Colours every status word of a range, whatever formula yields it. -->
<#macro statuses range column>
<#list [["good", ["exceeded", "met", "secured", "on-track"]], ["fair", ["partly", "at-risk", "partly.broken", "at-risk.broken"]], ["none", ["no-data", "insufficient-data", "not-applicable", "not-started"]]] as tone>
<rule range="${range}" formula="OR(<#list tone[1] as id>$${column}{row}=&quot;${msg("status." + id)}&quot;<#sep>,</#list>)" style="${tone[0]}"/>
</#list>
<rule range="${range}" formula="OR(<#list ["exceeded.broken", "met.broken", "secured.broken", "on-track.broken", "missed", "off-track", "missed.broken", "off-track.broken", "unreachable"] as id>$${column}{row}=&quot;${msg("status." + id)}&quot;<#sep>,</#list>)" style="bad"/>
</#macro>

<#macro states range column>
<rule range="${range}" formula="$${column}{row}=&quot;${msg("guardrail.ok")}&quot;" style="good"/>
<rule range="${range}" formula="$${column}{row}=&quot;${msg("guardrail.breached")}&quot;" style="bad"/>
<rule range="${range}" formula="$${column}{row}=&quot;${msg("guardrail.no-data")}&quot;" style="none"/>
</#macro>

<#macro title text lead width>
<row height="30"><text style="title">${text}</text></row>
<row><text style="lead" across="${width}">${lead}</text></row>
<row height="8"/>
</#macro>
