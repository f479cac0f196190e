// What every piece has without saying so; MaxPackage/examples/Directory.Build.props gives the same to `dotnet run FILE.cs`.
global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using System.Threading;
global using System.Threading.Tasks;
global using Tactus;
global using static Tactus.Notation;
