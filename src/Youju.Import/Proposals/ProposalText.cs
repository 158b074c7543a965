using System.Globalization;
using Youju.Domain.Registers;
using Youju.Text.Yaml;

namespace Youju.Import.Proposals;

/// <summary>A register's definition as the file that packs and dossiers keep it in.</summary>
internal static class ProposalText
{
    public static string WriteDefinition(RegisterDefinition register)
    {
        var yaml = new YamlText();
        yaml.AddEntry("key", register.Key)
            .AddEntry("label", register.Label)
            .AddFlag("optional", register.IsOptional)
            .AddEntry("period", register.Period)
            .AddEntry("place", register.Place)
            .AddList("identity", [.. register.Identity])
            .AddItems("fields", register.Fields, field => WriteField(yaml, field))
            .AddItems("states", register.States, state =>
                yaml.AddEntry("key", state.Key).AddEntry("label", state.Label)
            )
            .AddList("display", [.. register.Display])
            .AddItems("measures", register.Measures, measure => WriteMeasure(yaml, measure))
            .AddItems("sentences", register.Sentences, sentence =>
                yaml.AddEntry("key", sentence.Key)
                    .AddEntry("theme", sentence.Theme)
                    .AddFlag("summary", sentence.IsSummary)
                    .AddFlag("none", sentence.IsNone)
                    .AddEntry("text", sentence.Text)
            );
        return $"# {register.Label}：照表格拟的台账，可以改；写法见 docs/packs.md 和 docs/dossier.md。\n{yaml}";
    }

    private static void WriteField(YamlText yaml, FieldDefinition field)
    {
        yaml.AddEntry("key", field.Key)
            .AddEntry("label", field.Label)
            .AddEntry("type", StrictYaml.FormatEnumWord(field.Type))
            .AddFlag("required", field.IsRequired)
            .AddEntry("unit", field.Unit.Symbol.Length > 0 ? field.Unit.Symbol : null)
            .AddFlag("soft", field.IsSoft)
            .AddFlag("fractional", field.IsFractional);
        if (!field.IsAdditive)
            yaml.AddEntry("additive", "false");
        yaml.AddItems("choices", field.Choices, choice =>
            yaml.AddEntry("key", choice.Key).AddEntry("label", choice.Label)
        );
    }

    private static void WriteMeasure(YamlText yaml, MeasureDefinition measure) =>
        yaml.AddEntry("key", measure.Key)
            .AddEntry("label", measure.Label)
            .AddEntry("kind", StrictYaml.FormatEnumWord(measure.Kind))
            .AddEntry("field", measure.Field)
            .AddEntry("unit", measure.Unit.Symbol.ToString(CultureInfo.InvariantCulture))
            .AddItems("where", measure.Where, filter =>
                yaml.AddEntry("field", filter.Field).AddEntry("kind", StrictYaml.FormatEnumWord(filter.Kind))
            );
}
