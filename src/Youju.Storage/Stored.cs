namespace Youju.Storage;

/// <summary>Something that was read, and the version that stood there when it was.</summary>
public sealed record Stored<T>(T Content, DossierVersion Version);
