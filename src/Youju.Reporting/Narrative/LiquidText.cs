using System.Collections.Concurrent;
using System.Globalization;
using DotLiquid;
using DotLiquid.Exceptions;

namespace Youju.Reporting.Narrative;

/// <summary>Runs Liquid texts; they see what they are handed and nothing else, and how long one may run is bounded.</summary>
internal static class LiquidText
{
    private const int MostIterations = 10_000;
    private const int TimeoutMilliseconds = 5_000;
    private const int MostKept = 2_000;

    // A pack's texts are read again for every document and every dossier.
    private static readonly ConcurrentDictionary<string, (Template Template, FilledText? Filled)> Kept = new(StringComparer.Ordinal);

    /// <summary>The text with marks where figures and gaps are; empty with a problem where the template is broken.</summary>
    /// <param name="variables">What the text may use; of two with one name the first counts.</param>
    public static string Render(string liquid, Gaps problems, params Hash[] variables)
    {
        try
        {
            var (template, plain) = Parsed(FigureMarks.Clean(liquid));
            if (plain?.Fill(variables) is { } filled) return filled;
            using var limit = new CancellationTokenSource(TimeoutMilliseconds);
            var context = new Context([.. variables], new Hash(), new Hash(), ErrorsOutputMode.Rethrow, MostIterations, CultureInfo.InvariantCulture, limit.Token);
            return template.Render(new RenderParameters(CultureInfo.InvariantCulture) { Context = context });
        }
        catch (Exception exception) when (exception is LiquidException or RenderException or System.TimeoutException or OperationCanceledException)
        {
            problems.Add($"文字模板写法有误：{exception.Message}");
            return "";
        }
    }

    private static (Template Template, FilledText? Filled) Parsed(string liquid)
    {
        if (Kept.TryGetValue(liquid, out var kept)) return kept;
        if (Kept.Count >= MostKept) Kept.Clear();
        var template = Template.Parse(liquid, SyntaxCompatibility.DotLiquid22a);
        template.MakeThreadSafe();
        return Kept[liquid] = (template, FilledText.Of(template));
    }
}
