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
internal sealed class SentenceWriter(FactStore facts, RecordWords words, FigurePrinter printer, Gaps problems)
{
    /// <summary>One record told by one template.</summary>
    public string Tell(Story story) =>
        LiquidText
            .Render(
                story.Sentence.Text,
                Place(story.Register.Definition, story.Sentence),
                problems,
                words.Of(story.Register.Definition, story.Record)
            )
            .Trim();

    /// <summary>What is said of a register that is told in part.</summary>
    /// <param name="count">Of its records that belong to the theme.</param>
    public string Rest(Register register, string theme, int count, TellingSource telling) =>
        LiquidText
            .Render(
                telling.Rest,
                Telling,
                problems,
                new Hash
                {
                    ["register"] = register.Definition.Label,
                    ["table"] = NameOfTable(register.Definition, telling),
                    ["total"] = FigureMarks.Put(
                        ToldRecords.KeyOf(register.Definition.Key, theme),
                        printer.Print(ToldRecords.Quantity(count))
                    ),
                }
            )
            .Trim();

    /// <summary>The name of the table that lists all records of a register.</summary>
    public string NameOfTable(RegisterDefinition register, TellingSource telling) =>
        LiquidText
            .Render(telling.Table, Telling, problems, new Hash { ["register"] = register.Label })
            .Trim();

    /// <summary>A whole register told by its measures; <c>known.</c> asks for one that is known and not zero, <c>zero.</c> for one that is.</summary>
    public string Sum(Register register, SentenceTemplate sentence)
    {
        var (variables, known, zero) = (new Hash(), new Hash(), new Hash());
        foreach (var measure in register.Definition.Measures)
        {
            var key = $"{register.Definition.Key}.{measure.Key}";
            var quantity = facts.Find(key)?.Quantity;
            if (quantity is { Interval: { Low: 0, High: 0 } })
                zero[measure.Key] = true;
            else if (quantity is { } some && !SaysNothing(some))
                known[measure.Key] = true;
            variables[measure.Key] = quantity is { } figure
                ? FigureMarks.Put(key, printer.Print(figure))
                : FigureMarks.Gap(
                    measure.Label,
                    $"“{register.Definition.Label}”的“{measure.Label}”还没有数值"
                );
        }

        (variables["known"], variables["zero"]) = (known, zero);
        return LiquidText
            .Render(sentence.Text, Place(register.Definition, sentence), problems, variables)
            .Trim();
    }

    // A count of which some parts are known to be none and others not known at all: none or more.
    private static bool SaysNothing(Quantity quantity) =>
        quantity is { Exactness: Exactness.LowerBound, Interval.Low: <= 0 };

    private static readonly TextPlace Telling = new("方案包的 report.yaml 的 telling", IsShort: true);

    private static TextPlace Place(RegisterDefinition register, SentenceTemplate sentence) =>
        new($"方案包的 registers/{register.Key}.yaml 句子 {sentence.Key}", IsShort: true);
}
