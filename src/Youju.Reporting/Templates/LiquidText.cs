using System.Globalization;
using Fluid;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;
using Youju.Reporting.Limits;
using Youju.Reporting.Marks;

namespace Youju.Reporting.Templates;

/// <summary>Runs Liquid texts; they see what they are handed and nothing else, and what one may cost is bounded.</summary>
/// <remarks>What is wrong in a text never stops the report: its place stays visible as a gap, and the rest is written.</remarks>
internal sealed class LiquidText(ComposingBudget budget)
{
    /// <summary>The text with marks where figures and gaps are.</summary>
    /// <param name="place">Where the text was written, for what is wrong in it.</param>
    /// <param name="handed">What the text may name; of two with one name the first counts.</param>
    public MarkedText RenderTemplate(
        string liquid,
        TextPlace place,
        params IReadOnlyList<TemplateNames> handed
    )
    {
        var parsed = TemplateText.ParseLiquid(FigureMarks.RemoveMarks(liquid));
        var gaps = new GapList();
        var words = parsed.Template is { } template
            ? RunTemplate(template, new(place, handed, CreateBudget(place), gaps))
            : ReplaceByGap(parsed, place, gaps);
        return new(words, gaps.All);
    }

    private TextBudget CreateBudget(TextPlace place) =>
        new(budget, place.IsPart ? budget.Limits.Characters / 2 : budget.Limits.Characters);

    private static string RunTemplate(IFluidTemplate template, TemplateRun run)
    {
#pragma warning disable CA1031 // The engine promises nothing about what its filters throw.
        try
        {
            using var output = new CountedWriter(run.Budget);
            template.RenderAsync(output, NullEncoder.Default, run).AsTask().GetAwaiter().GetResult();
            return output.ToString() is var words && FigureMarks.HasWholeMarks(words)
                ? words
                : MarkFailure(run, GapCodes.FigureRewritten);
        }
        catch (TooManyRoundsException)
        {
            return MarkFailure(run, GapCodes.LoopsTooLong, FormatNumber(run.Budget.Limits.Rounds));
        }
        catch (TextTooLongException)
        {
            return MarkFailure(run, GapCodes.TextTooLong, FormatNumber(run.Budget.MostCharacters));
        }
        catch (Exception exception) when (exception is not CannotComposeException)
        {
            return MarkFailure(run, GapCodes.FilterFailed);
        }
#pragma warning restore CA1031
    }

    private static string MarkFailure(TemplateRun run, string code, params IReadOnlyList<string> values) =>
        FigureMarks.MarkGap(run.Place.Name, run.Place.DescribeFailure(code, values));

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Everything that is wrong is told at once, and the gap tells what broke the text.
    private static string ReplaceByGap(TemplateText parsed, TextPlace place, GapList gaps)
    {
        var broken = parsed.Faults.FirstOrDefault(fault => !fault.IsAlone);
        gaps.AddGaps(
            parsed.Faults.Where(fault => fault != broken).Select(fault => place.DescribeFault(fault))
        );
        return FigureMarks.MarkGap(
            place.Name,
            broken is null ? place.DescribeFailure(GapCodes.TextUnclear) : place.DescribeFault(broken)
        );
    }
}

/// <summary>Words with marks where figures and gaps are.</summary>
/// <param name="Gaps">What else is wrong with the text; what stands in the words is told by those who print them.</param>
internal readonly record struct MarkedText(string Words, IReadOnlyList<Remark> Gaps);
