using Youju.Checking.Relations.Search;
using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Telling;

/// <summary>Writes the computation of a binding as a clerk would: 人员经费 56.6 + 公用经费 6.1 = 62.7万元，文中写 62.61万元.</summary>
internal static class ProofText
{
    public static string Write(Binding binding, decimal? value, string text)
    {
        var terms = binding.Operands.Select(one => NameWriter.NameFigure(one, text)).ToArray();
        var stated = FigureFormat.FormatFigure(binding.Target.Figure);
        var computation = WriteComputation(binding, terms);
        if (binding.Type is RelationType.AtMost or RelationType.AtLeast)
            return $"{NameWriter.NameFigure(binding.Target, text)} {WriteOrder(binding)} {terms[0]}";
        return value is { } number
            ? $"{computation} = {FigureFormat.FormatFinely(number, binding.Target.Figure)}，文中写 {stated}"
            : $"{computation}，文中写 {stated}";
    }

    private static string WriteOrder(Binding binding) =>
        (binding.Type, binding.Holds) switch
        {
            (RelationType.AtMost, true) => "≤",
            (RelationType.AtMost, false) => ">",
            (_, true) => "≥",
            _ => "<",
        };

    private static string WriteComputation(Binding binding, string[] terms) =>
        binding.Type switch
        {
            RelationType.Sum => string.Join(" + ", terms),
            RelationType.Balance or RelationType.ChangeSum => JoinSigned(terms, binding.Signs!),
            RelationType.Rest => $"{terms[0]} - {terms[1]}",
            RelationType.Change when binding.Target.Change < 0 => $"{terms[1]} - {terms[0]}",
            RelationType.Change => $"{terms[0]} - {terms[1]}",
            RelationType.RestOfParts => string.Join(" - ", terms),
            _ => WritePercentage(binding, terms),
        };

    private static string WritePercentage(Binding binding, string[] terms) =>
        binding.Type switch
        {
            RelationType.RatioOfSum => $"({string.Join(" + ", terms[..^1])}) ÷ {terms[^1]}",
            RelationType.RatioToSum => $"{terms[0]} ÷ ({string.Join(" + ", terms[1..])})",
            RelationType.Growth => $"({terms[0]} - {terms[1]}) ÷ {terms[1]}",
            RelationType.GrowthByChange =>
                $"{terms[0]} ÷ ({terms[1]} {(FallsBy(binding) ? "+" : "-")} {terms[0]})",
            _ => WriteProduct(binding, terms),
        };

    private static string WriteProduct(Binding binding, string[] terms) =>
        binding.Type switch
        {
            RelationType.Ratio or RelationType.Average or RelationType.Multiple => string.Join(" ÷ ", terms)
                + WriteFactor(" ÷ ", " × ", binding.Factor),
            RelationType.Portion or RelationType.Product => string.Join(" × ", terms)
                + WriteFactor(" × ", " ÷ ", binding.Factor),
            RelationType.ProductSum => string.Join(
                " + ",
                terms.Chunk(2).Select(pair => string.Join(" × ", pair))
            ),
            RelationType.Mean => $"({string.Join(" + ", terms)}) ÷ {terms.Length}",
            _ => terms[0],
        };

    private static string WriteFactor(string sign, string opposite, double factor) =>
        factor > 1 ? sign + Math.Round(factor)
        : factor < 1 ? opposite + Math.Round(1 / factor)
        : "";

    private static bool FallsBy(Binding binding) =>
        (binding.First.Change != 0 ? binding.First.Change : binding.Target.Change) < 0;

    private static string JoinSigned(string[] terms, int[] signs) =>
        string.Concat(
            terms.Select(
                (term, index) =>
                    (
                        signs[index] < 0 ? (index > 0 ? " - " : "-")
                        : index > 0 ? " + "
                        : ""
                    ) + term
            )
        );
}
