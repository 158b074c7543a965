using Youju.Publishing.Manifests;

namespace Youju.Publishing.Editions;

/// <summary>An edition as the files that it consists of.</summary>
/// <param name="Files">By their path from its folder, with / between folders.</param>
public sealed record Edition(EditionManifest Manifest, IReadOnlyList<(string Name, byte[] Content)> Files);
