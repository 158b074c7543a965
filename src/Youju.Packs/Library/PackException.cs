using Youju.Domain.Dossiers;
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

    /// <param name="versions">The versions of the pack that are there.</param>
    internal static PackException ForUnknownPack(
        PackPin pin,
        IReadOnlyCollection<string> versions,
        IEnumerable<string> known
    ) =>
        versions.Count == 0
            ? ForUnknownPack(pin.ToString(), known)
            : new(
                $"没有方案包“{pin.Id}”的 {pin.Version} 版，现有的版本：{string.Join("、", versions)}。"
                    + $"请改写为现有的版本（如 {PackPin.ForVersion(pin.Id, versions.First())}），"
                    + "或换用带有这一版的程序。"
            );

    internal static PackException ForTwoVersions(string id, string one, string other) =>
        new(
            $"方案包“{id}”同时用了两个版本：{one} 和 {other}。"
                + $"请在 packs 或 extends 里写成同一版本（如 {id}@{one}）。"
        );

    /// <param name="alteration">What was altered, in words.</param>
    internal static PackException ForAlteredPack(string pack, string alteration) =>
        new($"装着的方案包“{pack}”{alteration}，没有用它。请用 youju pack remove 去掉，再重新安装。");

    internal static PackException ForCircularExtends(IEnumerable<string> ids) =>
        new($"方案包互相继承，成了一个圈：{string.Join(" → ", ids)}。请去掉其中一个 extends。");
}
