using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;
using Youju.Reporting.Marks;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;

namespace Youju.Reporting.Narrative;

/// <summary>
/// Words that somebody typed into the targets: their figures lead nowhere unless they are written by the name of a
/// fact, <c>{{ events.visitors }}</c>, or of an indicator, <c>{{ target.visitors }}</c> and <c>{{ done.visitors }}</c>.
/// </summary>
internal sealed class TypedText(
    NarrativeRenderer renderer,
    QuotedText quoted,
    Func<string, string?> formatFigure
)
{
    private readonly GapList gaps = new();
    private TemplateNames? names;

    /// <summary>What is wrong in the words beside what stands in them.</summary>
    public IReadOnlyList<Remark> Gaps => gaps.All;

    /// <summary>The words with marks; null for none.</summary>
    /// <param name="place">Where they were typed, as a person finds it.</param>
    public string? RenderWords(string? words, string place)
    {
        if (string.IsNullOrWhiteSpace(words))
            return null;
        var clean = FigureMarks.CleanToOneLine(words).Trim();
        if (!clean.Contains('{', StringComparison.Ordinal))
            return quoted.MarkTyped(clean);
        var rendered = renderer.RenderMarked(
            clean,
            new(place, IsShort: true, IsPart: true),
            names ??= CreateNames()
        );
        gaps.AddGaps(rendered.Gaps);
        return quoted.MarkTyped(rendered.Words.Trim());
    }

    /// <summary>What of rendered words was typed.</summary>
    public string MarkTyped(string marked) => quoted.MarkTyped(marked);

    /// <summary>Names that texts may use beside facts: what indicators aimed at and reached.</summary>
    public TemplateNames CreateNames() =>
        new() { ["target"] = CreatePath("target"), ["done"] = CreatePath("done") };

    private NamePath CreatePath(string part) =>
        id =>
            formatFigure($"{part}/{id}")
            ?? (object)new UnknownKey($"{part}.{id}", GapCodes.FactUnknown, $"{part}.{id}", "");
}
