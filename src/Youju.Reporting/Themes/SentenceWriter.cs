using DotLiquid;
using Youju.Domain.Facts;
using Youju.Domain.Registers;
using Youju.Reporting.Narrative;
using Youju.Reporting.Narrative.Templates;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Themes;

/// <summary>Tells records and whole registers by the sentence templates of their definition.</summary>
internal sealed class SentenceWriter(FactStore facts, RecordWords words, FigurePrinter printer, Gaps problems)
{
    /// <summary>One record told by one template.</summary>
    public string Tell(Register register, Record record, SentenceTemplate sentence) =>
        LiquidText.Render(sentence.Text, Place(register.Definition, sentence), problems, words.Of(register.Definition, record)).Trim();

    /// <summary>A whole register told by its measures; <c>known.</c> asks for one that is known and not zero, <c>zero.</c> for one that is.</summary>
    public string Sum(Register register, SentenceTemplate sentence)
    {
        var (variables, known, zero) = (new Hash(), new Hash(), new Hash());
        foreach (var measure in register.Definition.Measures)
        {
            var key = $"{register.Definition.Key}.{measure.Key}";
            var quantity = facts.Find(key)?.Quantity;
            if (quantity is { Interval: { Low: 0, High: 0 } }) zero[measure.Key] = true;
            else if (quantity is not null) known[measure.Key] = true;
            variables[measure.Key] = quantity is { } figure
                ? FigureMarks.Put(key, printer.Print(figure))
                : FigureMarks.Gap(measure.Label, $"“{register.Definition.Label}”的“{measure.Label}”还没有数值");
        }

        (variables["known"], variables["zero"]) = (known, zero);
        return LiquidText.Render(sentence.Text, Place(register.Definition, sentence), problems, variables).Trim();
    }

    private static TextPlace Place(RegisterDefinition register, SentenceTemplate sentence) => new($"方案包的 registers/{register.Key}.yaml 句子 {sentence.Key}", IsShort: true);
}
