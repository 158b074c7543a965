using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Youju.Packs.Tests")]
