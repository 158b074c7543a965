using Youju.Text.Files;

namespace Youju.Packs.Library;

/// <summary>A pack cannot be found, or its parts do not fit each other.</summary>
public sealed class PackException : FileException
{
    internal PackException(IReadOnlyList<FileError> errors)
        : base(errors) { }

    private PackException(string message)
        : base(message) { }

    internal static PackException ForUnknownPack(string pack, IEnumerable<string> known) =>
        new(
            $"找不到方案包“{pack}”：既不是内置方案包（{string.Join("、", known)}），也不是含有 pack.yaml 的文件夹。"
        );

    internal static PackException ForCircularExtends(IEnumerable<string> ids) =>
        new($"方案包互相继承，成了一个圈：{string.Join(" → ", ids)}。请去掉其中一个 extends。");
}
