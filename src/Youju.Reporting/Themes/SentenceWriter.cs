using DotLiquid;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Marks;
using Youju.Reporting.Narrative;
using Youju.Reporting.Narrative.Templates;
using Youju.Reporting.Sources;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Themes;

/// <summary>Tells records and whole registers by the sentence templates of their definition.</summary>
internal sealed class SentenceWriter(FactStore facts, RecordText words, FigurePrinter printer, Gaps problems)
{
    /// <summary>One record told by one template.</summary>
    public string WriteSentence(ThemeRecord story) =>
        LiquidText
            .RenderTemplate(
                story.Sentence.Text,
                CreateTextPlace(story.Register.Definition, story.Sentence),
                problems,
                words.CreateVariables(story.Register.Definition, story.Record)
            )
            .Trim();

    /// <summary>What is said of a register that is told in part.</summary>
    /// <param name="count">Of its records that belong to the theme.</param>
    public string WriteRemainder(Register register, string theme, int count, TellingSource telling) =>
        LiquidText
            .RenderTemplate(
                telling.Rest,
                Telling,
                problems,
                new Hash
                {
                    ["register"] = register.Definition.Label,
                    ["table"] = FormatTableName(register.Definition, telling),
                    ["total"] = FigureMarks.MarkFigure(
                        ThemeCountSource.FormatKey(register.Definition.Key, theme),
                        printer.PrintWithUnit(ThemeCountSource.ToQuantity(count))
                    ),
                }
            )
            .Trim();

    /// <summary>The name of the table that lists all records of a register.</summary>
    public string FormatTableName(RegisterDefinition register, TellingSource telling) =>
        LiquidText
            .RenderTemplate(telling.Table, Telling, problems, new Hash { ["register"] = register.Label })
            .Trim();

    /// <summary>A whole register told by its measures; <c>known.</c> asks for one that is known and not zero, <c>zero.</c> for one that is.</summary>
    public string WriteSummary(Register register, SentenceTemplate sentence)
    {
        var (variables, known, zero) = (new Hash(), new Hash(), new Hash());
        foreach (var measure in register.Definition.Measures)
        {
            var key = $"{register.Definition.Key}.{measure.Key}";
            var quantity = facts.FindFact(key)?.Quantity;
            if (quantity is { Interval: { Low: 0, High: 0 } })
                zero[measure.Key] = true;
            else if (quantity is { } some && !IsUninformative(some))
                known[measure.Key] = true;
            variables[measure.Key] = quantity is { } figure
                ? FigureMarks.MarkFigure(key, printer.PrintWithUnit(figure))
                : FigureMarks.MarkGap(
                    measure.Label,
                    $"“{register.Definition.Label}”的“{measure.Label}”还没有数值"
                );
        }

        (variables["known"], variables["zero"]) = (known, zero);
        return LiquidText
            .RenderTemplate(
                sentence.Text,
                CreateTextPlace(register.Definition, sentence),
                problems,
                variables
            )
            .Trim();
    }

    // A count of which some parts are known to be none and others not known at all: none or more.
    private static bool IsUninformative(Quantity quantity) =>
        quantity is { Exactness: Exactness.LowerBound, Interval.Low: <= 0 };

    private static readonly TextPlace Telling = new("方案包的 report.yaml 的 telling", IsShort: true);

    private static TextPlace CreateTextPlace(RegisterDefinition register, SentenceTemplate sentence) =>
        new($"方案包的 registers/{register.Key}.yaml 句子 {sentence.Key}", IsShort: true);
}
