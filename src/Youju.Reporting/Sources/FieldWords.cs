using Youju.Domain.Facts;
using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>What a field says, for the chain of a figure.</summary>
internal static class FieldWords
{
    private const int ShownOfHash = 12;

    public static string Say(FieldValue value) => value is NumberValue { Quantity: var soft }
        ? soft.Quantity.InWords() + Told("方法", soft.Method) + Told("来源", soft.Source)
        : FieldText.Print(value);

    public static FactTrace Proof(EvidenceValue evidence) => Proof(evidence.Sha256, evidence.Page is { } page ? $" 第{page}页" : "");

    public static FactTrace Proof(string sha256, string page = "") => new($"佐证 {sha256[..Math.Min(ShownOfHash, sha256.Length)]}…{page}", []);

    private static string Told(string what, string? text) => text is null ? "" : $"，{what}：{text}";
}
