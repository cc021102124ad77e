<#ftl output_format="XHTML">
<#-- Colours of every pack, mail and page; contrast on white at least 4.5:1 where text is set in them. -->
<#assign
  ink = "#14202e"
  grey = "#56616e"
  line = "#d3d9e0"
  wash = "#f2f4f8"
  accent = "#1f4e79"
  good = "#1d6b45"
  fair = "#8a5a00"
  bad = "#a3271f"
  none = "#56616e"
  paper = "#ffffff"
  zones = ["#c6d1dc", "#dde4ec", "#eef1f6"]
>
<#-- The colour of a tone: good, fair, bad or none. -->
<#function tone name><#return {"good": good, "fair": fair, "bad": bad, "none": none}[name]></#function>
