using System.Globalization;
using DotLiquid;
using Youju.Reporting.Marks;
using Youju.Reporting.Narrative.Templates;

namespace Youju.Reporting.Narrative;

/// <summary>Runs Liquid texts; they see what they are handed and nothing else, and how long one may run is bounded.</summary>
/// <remarks>What is wrong in a text never stops the report: its place stays visible as a gap, and the rest is written.</remarks>
internal static class LiquidText
{
    /// <summary>The text with marks where figures and gaps are.</summary>
    /// <param name="place">Where the text was written, for what is wrong in it.</param>
    /// <param name="variables">What the text may use; of two with one name the first counts.</param>
    public static string RenderTemplate(
        string liquid,
        TextPlace place,
        Gaps problems,
        params Hash[] variables
    )
    {
        var text = FigureMarks.RemoveMarks(liquid);
        var parsed = ParsedTemplate.ParseLiquid(text);
        if (parsed.Filled?.FillNames(variables) is { } filled)
            return ReplaceFaults(filled, parsed, place);
        return parsed.Template is { } template
            ? RunTemplate(template, text, parsed, place, problems, variables)
            : ReplaceByGap(parsed, place, problems);
    }

    private static string RunTemplate(
        Template template,
        string text,
        ParsedTemplate parsed,
        TextPlace place,
        Gaps problems,
        Hash[] variables
    )
    {
        var run = TemplateRun.RunTemplate(template, variables);
        var faults = run.IsSound && !parsed.HasFilters ? [] : RunFaults.FindFaults(parsed, run, variables);
        if (faults.Count > 0)
        {
            problems.AddRange(
                faults
                    .Where(fault => !fault.IsAlone)
                    .Select(fault => place.DescribeFault(fault.Piece, fault.What))
            );
            parsed = parsed with { Faults = [.. parsed.Faults, .. faults.Where(fault => fault.IsAlone)] };
            if (ParsedTemplate.CompileLiquid(ParsedTemplate.MarkFaults(text, parsed.Faults)) is { } mended)
                run = TemplateRun.RunTemplate(mended, variables);
        }

        return run.Words is { } words
            ? ReplaceFaults(words, parsed, place)
            : FigureMarks.MarkGap(place.Name, $"{place.Name} 算不出来：{run.Failure}");
    }

    private static string ReplaceFaults(string words, ParsedTemplate parsed, TextPlace place) =>
        FigureMarks.ReplaceFaults(words, (name, what) => CreateGap(parsed, place, name, what));

    // Everything that is wrong is told at once, and the gap tells what broke the text.
    private static string ReplaceByGap(ParsedTemplate parsed, TextPlace place, Gaps problems)
    {
        var broken = parsed.Faults.FirstOrDefault(fault => !fault.IsAlone);
        problems.AddRange(
            parsed
                .Faults.Where(fault => fault != broken)
                .Select(fault => place.DescribeFault(fault.Piece, fault.What))
        );
        return FigureMarks.MarkGap(
            place.Name,
            broken is null
                ? $"{place.Name} 里 {{% … %}} 的写法看不懂，请对照方案包的说明改正"
                : place.DescribeFault(broken.Piece, broken.What)
        );
    }

    private static string CreateGap(ParsedTemplate parsed, TextPlace place, string name, string what)
    {
        var fault = what.Length > 0 ? null : parsed.Faults[int.Parse(name, CultureInfo.InvariantCulture)];
        if (fault is not null)
            return FigureMarks.MarkGap(fault.Piece.Shown, place.DescribeFault(fault.Piece, fault.What));
        var piece = parsed.PiecesByHead[name].FirstOrDefault();
        return FigureMarks.MarkGap(
            name,
            piece is null ? $"{place.Name}：{what}" : place.DescribeFault(piece, what)
        );
    }
}
