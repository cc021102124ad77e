<#ftl output_format="XHTML">
<#-- What every PDF pack has: style, running head and foot, bookmarks. -->
<#import "../theme.ftl" as theme>

<#macro frame bookmarks>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${pack.language}" xml:lang="${pack.language}">
<head>
<title>${pack.organisation} · ${pack.title} · ${pack.period}</title>
<style type="text/css">
<#include "../pack.css">
</style>
<bookmarks>
<#list bookmarks as bookmark>
  <bookmark name="${bookmark.name}" href="#${bookmark.id}"/>
</#list>
</bookmarks>
</head>
<body class="${pack.paper}">
<div class="head-left"><b>${pack.organisation}</b> · ${pack.title}<#if standing.finality == "draft"> · <span class="draft">${standing.word}</span></#if></div>
<div class="head-right">${pack.period} · ${pack.roleTitle}<#if pack.unit != ""> · ${pack.unit}</#if></div>
<div class="foot-left">${foot()}</div>
<div class="foot-right">${msg("foot.page")} <span class="page"></span> ${msg("foot.of")} <span class="pages"></span></div>
<#nested>
</body>
</html>
</#macro>

<#function clocks>
  <#if standing.clocks?size == 0><#return msg("foot.clock.calendar")></#if>
  <#return msg("foot.clock.office", {"n": standing.clocks?size, "names": enumeration(standing.clocks)})>
</#function>

<#function foot>
  <#local known = {"clock": clocks(), "zone": standing.zone, "day": standing.asOf, "finality": standing.word}>
  <#if standing.assumptions?size == 0><#return msg("foot", known)></#if>
  <#return msg("foot.assumed", known + {"assumptions": standing.assumptions?join(", ")})>
</#function>
