using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Youju.Web.Layout;

/// <summary>A bar of a chart.</summary>
/// <param name="Frame">How far the outline goes.</param>
/// <param name="Filled">How far the bar is filled.</param>
/// <param name="Words">Both as a person reads them.</param>
internal sealed record ChartBar(string Label, decimal Frame, decimal Filled, string Words);

/// <summary>Bars drawn on the server: they print, need no script, and say in words what they show.</summary>
internal static class BarChart
{
    private const int Width = 288;
    private const int RowHeight = 44;

    /// <summary>The drawing; every word in it is escaped.</summary>
    public static MarkupString Draw(IReadOnlyList<ChartBar> bars)
    {
        var most = bars.Select(bar => Math.Max(bar.Frame, bar.Filled)).Append(1).Max();
        var svg = new StringBuilder();
        var words = string.Join("；", bars.Select(bar => $"{bar.Label} {bar.Words}"));
        svg.Append(
                CultureInfo.InvariantCulture,
                $"<svg viewBox=\"0 0 {Width} {bars.Count * RowHeight}\" width=\"100%\" role=\"img\" "
            )
            .Append(CultureInfo.InvariantCulture, $"aria-label=\"{WebUtility.HtmlEncode(words)}\">");
        for (var at = 0; at < bars.Count; at++)
            DrawBar(svg, bars[at], at * RowHeight, most);
        return new(svg.Append("</svg>").ToString());
    }

    private static void DrawBar(StringBuilder svg, ChartBar bar, int top, decimal most) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""
            <text x="0" y="{top + 13}">{WebUtility.HtmlEncode(bar.Label)}</text>
            <text x="{Width}" y="{top + 13}" text-anchor="end">{WebUtility.HtmlEncode(bar.Words)}</text>
            <rect x="0.5" y="{top + 20}" width="{Scale(bar.Frame, most)}" height="10" class="outline"/>
            <rect x="0.5" y="{top + 20}" width="{Scale(bar.Filled, most)}" height="10" class="filled"/>
            """
        );

    private static string Scale(decimal length, decimal most) =>
        ((Width - 1) * Math.Max(0, length) / most).ToString("0.#", CultureInfo.InvariantCulture);
}
