using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Gaps;
using Youju.Reporting.Marks;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Themes;

/// <summary>Tells records and whole registers by the sentence templates of their definition.</summary>
internal sealed class SentenceWriter(
    FactStore facts,
    RecordText words,
    FigurePrinter printer,
    LiquidText texts
)
{
    private static readonly TextPlace Telling = new("方案包的 report.yaml 的 telling", IsShort: true);

    /// <summary>One record told by one template.</summary>
    public MarkedText WriteSentence(ThemeRecord story) =>
        RenderSentence(
            story.Register.Definition,
            story.Sentence,
            story.Sentence.ChooseManner(story.Record.Id),
            words.CreateNames(story.Register.Definition, story.Record)
        );

    /// <summary>What is said of a register that is told in part.</summary>
    public MarkedText WriteRemainder(Register register, TellingSource telling)
    {
        var table = FormatTableName(register.Definition, telling);
        var rest = RenderTrimmed(
            telling.Rest,
            Telling,
            new()
            {
                ["register"] = register.Definition.Label,
                ["table"] = table.Words,
                ["total"] = FigureMarks.MarkFigure(
                    RecordCountSource.FormatKey(register.Definition.Key),
                    printer.PrintWithUnit(
                        RecordCountSource.ToQuantity(RecordCountSource.ListRecords(register).Count)
                    )
                ),
            }
        );
        return rest with { Gaps = [.. table.Gaps, .. rest.Gaps] };
    }

    /// <summary>The name of the table that lists all records of a register.</summary>
    public MarkedText FormatTableName(RegisterDefinition register, TellingSource telling) =>
        RenderTrimmed(telling.Table, Telling, new() { ["register"] = register.Label });

    /// <summary>
    /// A whole register told by its measures; <c>known.</c> asks for one that is known and not zero,
    /// <c>positive.</c> for one that is more, <c>zero.</c> for one that is.
    /// </summary>
    public MarkedText WriteSummary(Register register, SentenceTemplate sentence)
    {
        var names = new TemplateNames();
        var (known, positive, zero) = (new TemplateNames(), new TemplateNames(), new TemplateNames());
        foreach (var measure in register.Definition.Measures)
        {
            var key = $"{register.Definition.Key}.{measure.Key}";
            var quantity = facts.FindFact(key)?.Quantity;
            if (quantity is { Interval: { Low: 0, High: 0 } })
                zero[measure.Key] = true;
            else if (quantity is { } some && !IsUninformative(some))
                known[measure.Key] = true;
            if (quantity is { Interval.Low: > 0 })
                positive[measure.Key] = true;
            names[measure.Key] = quantity is { } figure
                ? FigureMarks.MarkFigure(key, printer.PrintAsWritten(figure))
                : MarkUnknownMeasure(key, register.Definition, measure);
        }

        (names["known"], names["positive"], names["zero"]) = (known, positive, zero);
        return RenderSentence(register.Definition, sentence, sentence.Text, names);
    }

    private static string MarkUnknownMeasure(
        string key,
        RegisterDefinition register,
        MeasureDefinition measure
    ) =>
        FigureMarks.MarkGap(
            measure.Label,
            GapList.CreateGap(GapCodes.MeasureWithoutValue, key, register.Label, measure.Label)
        );

    // A count of which some parts are known to be none and others not known at all: none or more.
    private static bool IsUninformative(Quantity quantity) =>
        quantity is { Exactness: Exactness.LowerBound, Interval.Low: <= 0 };

    private MarkedText RenderSentence(
        RegisterDefinition register,
        SentenceTemplate sentence,
        string manner,
        TemplateNames names
    ) =>
        RenderTrimmed(
            manner,
            new($"方案包的 registers/{register.Key}.yaml 句子 {sentence.Key}", IsShort: true),
            names
        );

    // A title that people wrote with its marks needs none of the sentence.
    private static string WithoutDoubledMarks(string words) =>
        words
            .Replace("《《", "《", StringComparison.Ordinal)
            .Replace("》》", "》", StringComparison.Ordinal)
            .Replace("““", "“", StringComparison.Ordinal)
            .Replace("””", "”", StringComparison.Ordinal);

    private MarkedText RenderTrimmed(string liquid, TextPlace place, TemplateNames names)
    {
        var rendered = texts.RenderTemplate(liquid, place, names);
        return rendered with { Words = WithoutDoubledMarks(rendered.Words.Trim()) };
    }
}
