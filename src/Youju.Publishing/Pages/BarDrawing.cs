using Youju.Formats.Writing;

namespace Youju.Publishing.Pages;

/// <summary>A bar of a chart.</summary>
/// <param name="Length">Of the bar.</param>
/// <param name="Words">What it says, as people read it.</param>
/// <param name="Key">The figure behind it; null for none.</param>
/// <param name="Mark">Where a mark stands beside it, in the measure of <paramref name="Length"/>; null for none.</param>
internal sealed record DrawnBar(
    string Label,
    decimal Length,
    string Words,
    string? Key = null,
    decimal? Mark = null
);

/// <summary>Bars as a picture that the server writes: it needs no script, prints in grey, and says in words what it shows.</summary>
internal static class BarDrawing
{
    private const int Width = 720;
    private const int LabelWidth = 200;
    private const int RowHeight = 30;

    /// <summary>How much room amounts take behind their bars.</summary>
    public const int ShortWords = 150;

    /// <summary>How much room results take that name their target as well.</summary>
    public const int LongWords = 280;

    /// <param name="wordsWidth">How much room the words behind the bars take.</param>
    public static void DrawBars(
        Markup page,
        string title,
        IReadOnlyList<DrawnBar> bars,
        int wordsWidth = ShortWords
    )
    {
        if (bars.Count == 0)
            return;
        var most = bars.Max(bar => Math.Max(bar.Length, bar.Mark ?? 0));
        page.WriteMarkup(
            $"<svg class=\"bars\" viewBox=\"0 0 {Width} {bars.Count * RowHeight}\" role=\"img\" aria-label=\""
        );
        page.WriteEscaped($"{title}：{string.Join("；", bars.Select(bar => $"{bar.Label} {bar.Words}"))}")
            .WriteRaw("\">\n");
        for (var at = 0; at < bars.Count; at++)
            DrawBar(
                page,
                bars[at],
                at * RowHeight,
                (Width - LabelWidth - wordsWidth) / (most == 0 ? 1 : most)
            );
        page.WriteRaw("</svg>\n");
    }

    private static void DrawBar(Markup page, DrawnBar bar, int top, decimal scale)
    {
        page.WriteRaw("<g");
        if (bar.Key is { } key)
            page.WriteMarkup($" data-key=\"{key}\"");
        page.WriteMarkup($"><text x=\"0\" y=\"{top + 19}\">{Shorten(bar.Label)}</text>");
        page.WriteMarkup(
            $"<rect x=\"{LabelWidth}\" y=\"{top + 8}\" width=\"{Math.Max(0, bar.Length) * scale:0.#}\" height=\"14\" class=\"rule\"/>"
        );
        if (bar.Mark is { } mark)
            page.WriteMarkup(
                $"<rect x=\"{LabelWidth + mark * scale:0.#}\" y=\"{top + 4}\" width=\"2\" height=\"22\" class=\"mark\"/>"
            );
        page.WriteMarkup(
            $"<text x=\"{Width}\" y=\"{top + 19}\" text-anchor=\"end\">{bar.Words}</text></g>\n"
        );
    }

    private static string Shorten(string label) => label.Length > 14 ? label[..13] + "…" : label;
}
