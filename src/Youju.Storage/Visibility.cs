using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Youju.Storage.Tests")]
